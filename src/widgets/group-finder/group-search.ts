import type {LitElement, ReactiveController} from 'lit';
import type {Backend, BackendErrorKind, GroupPage, GroupsPort} from '../../backend/backend.js';
import {kindOf, notOffered} from '../../controllers/failure.js';
import type {SiteController} from '../../controllers/site.js';
import type {FacetName, GroupQuery} from '../../model/query.js';
import type {WayOut} from './way-out.js';

/** What the finder is asked to show. */
export interface Asked extends LitElement {
  readonly site: SiteController;
  /** The filters as they are now. A new object only when something changed. */
  readonly query: GroupQuery;
  readonly view: 'time' | 'group';
  /** The filters that may be taken away. */
  readonly unlocked: readonly FacetName[];
  /** How many rows. */
  readonly shown: number;
  /** Whether the counts of the filters are on the screen. */
  readonly filtersOpen: boolean;
  /** Whether the filters may be searched with yet. */
  readonly ready: boolean;
}

/** Who hears of answers. */
export interface Listener {
  answered: (page: GroupPage) => void;
  failed: (kind: BackendErrorKind, reason: string) => void;
}

const minute = 60_000;

/**
 * Asks the backend whenever what is asked changes, and keeps what it answered until the next answer is here. As a `Task`,
 * but it draws once for each answer and not also for each question: that halves the work of a keystroke.
 */
export class GroupSearch implements ReactiveController {
  /** The newest answer. */
  page?: GroupPage;
  /** Why the last question failed; undefined when it did not. */
  failure?: BackendErrorKind | undefined;
  /** The filter whose removal would show most, when nothing was found. */
  wayOut?: WayOut | undefined;
  readonly #host: Asked;
  readonly #listener: Listener;
  #asked: readonly unknown[] = [];
  #abort?: AbortController;
  #timer?: ReturnType<typeof setInterval>;
  #minute = 0;

  constructor(host: Asked, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.#tick(), minute);
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    removeEventListener('online', this.#onOnline);
  }

  hostUpdate(): void {
    const asked = this.#wanted;
    if (asked.every((part, index) => part === this.#asked[index])) return;
    this.#asked = asked;
    void this.#ask();
  }

  /** True until the first answer or failure. */
  get loading(): boolean {
    return !this.page && this.failure === undefined && !this.homeless;
  }

  /** True when nobody named a backend. */
  get homeless(): boolean {
    return this.#host.ready && !this.#host.site.waits && this.#source === undefined;
  }

  /** Asks again, connecting anew. */
  again(): Promise<void> {
    this.#host.site.reconnect();
    this.failure = undefined;
    this.#asked = this.#wanted;
    this.#host.requestUpdate();
    return this.#ask();
  }

  /** The listing itself, for what is asked beside the list. */
  async port(): Promise<GroupsPort> {
    const groups = (await this.#source)?.groups;
    if (!groups) throw notOffered('groups');
    return groups;
  }

  // What an answer depends on.
  get #wanted(): readonly unknown[] {
    const {query, view, shown, filtersOpen} = this.#host;
    return [this.#source, query, view, shown, filtersOpen, this.#minute];
  }

  get #source(): Promise<Backend> | undefined {
    const {ready, site} = this.#host;
    return ready && !site.waits ? site.backend : undefined;
  }

  async #ask(): Promise<void> {
    this.#abort?.abort();
    const {signal} = (this.#abort = new AbortController());
    if (!this.#source) return;
    try {
      const page = await this.#answer(signal);
      if (signal.aborted) return;
      this.page = page;
      this.failure = undefined;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#listener.answered(page);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  async #answer(signal: AbortSignal): Promise<GroupPage> {
    const groups = await this.port();
    const {query, shown, view, filtersOpen, site} = this.#host;
    const per = view === 'group' ? 'group' : 'meeting';
    const options = {signal, per, timeZone: site.visitorZone, facets: filtersOpen} as const;
    const page = await groups.search({...query, from: site.now(), limit: shown}, options);
    this.wayOut = undefined;
    if (page.total === 0) {
      // Its words name the filter to take away.
      const [{wayOut}] = await Promise.all([import('./way-out.js'), site.want('details')]);
      this.wayOut = await wayOut({...query, from: site.now()}, this.#host.unlocked, (less) =>
        groups.search(less, {...options, facets: false}),
      );
    }
    return page;
  }

  #fail(error: unknown): void {
    this.failure = kindOf(error);
    this.#host.requestUpdate();
    this.#listener.failed(this.failure, error instanceof Error ? error.message : String(error));
  }

  // “Starts in 20 minutes” grows old. While somebody is inside the list, rows must not move under their finger.
  #tick(): void {
    if (document.hidden || this.#host.shadowRoot?.activeElement?.closest('li')) return;
    this.#minute = Math.floor(this.#host.site.now() / minute);
    this.#host.requestUpdate();
  }

  readonly #onOnline = (): void => {
    if (this.failure === 'offline') void this.again();
  };
}
