import type {ReactiveControllerHost} from 'lit';

/** Copies and shares links, and says what was copied last. */
export class Copying {
  /** What was copied last, by its own name. */
  copied = '';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether this browser can hand a link to another app. */
  get shares(): boolean {
    return typeof (navigator as Partial<Navigator>).share === 'function';
  }

  /** Where the browser refuses, the text still stands there to be copied by hand. */
  async copy(what: string, text: string): Promise<void> {
    this.#tell('');
    await navigator.clipboard.writeText(text).then(
      () => this.#tell(what),
      () => undefined,
    );
  }

  /** Opens the device's own list of where to send a link. Changing one's mind is no error. */
  async share(url: string): Promise<void> {
    await navigator.share({url}).catch(() => undefined);
  }

  #tell(what: string): void {
    this.copied = what;
    this.#host.requestUpdate();
  }
}
