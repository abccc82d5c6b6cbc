import type {Backend} from '../backend/backend.js';

/** From where a widget or provider takes its backend. */
export interface BackendSource {
  /** A backend of the page's own: wins over `endpoint`. */
  backend?: Backend | undefined;
  /** One or more URLs, separated by spaces. */
  endpoint?: string | undefined;
  /** IANA zone of listings that name none. */
  timeZone?: string | undefined;
  /** A site's own sign-in. */
  token?: (() => Promise<string>) | undefined;
}

// Addresses in a page are relative to the page.
const absolute = (url: string): string =>
  URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : url;

const connected = async (endpoint: string, options: Pick<BackendSource, 'timeZone' | 'token'>): Promise<Backend> => {
  const {connect} = await import('../backend/connect.js');
  return connect(endpoint.split(/\s+/).filter(Boolean).map(absolute).join(' '), options);
};

/** Connects once for each change of its source, and only when asked. */
export class Connection {
  #key: unknown[] = [];
  #promise?: Promise<Backend> | undefined;

  /** The backend for a source, or undefined when the source names none. */
  to({backend, endpoint, timeZone, token}: BackendSource): Promise<Backend> | undefined {
    const key = [backend, endpoint, timeZone, token];
    if (key.some((part, index) => part !== this.#key[index])) {
      this.#key = key;
      this.#promise = undefined;
    }
    if (backend) return (this.#promise ??= Promise.resolve(backend));
    if (!endpoint) return undefined;
    return (this.#promise ??= connected(endpoint, {...(timeZone && {timeZone}), ...(token && {token})}));
  }

  /** Forgets a failed connection, so that the next question tries again. */
  reset(): void {
    this.#promise = undefined;
  }
}
