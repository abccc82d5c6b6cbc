import type {ReactiveControllerHost} from 'lit';

/** A module that is loaded the first time it is wanted; the host draws itself again once it is here. */
export class Lazy<T> {
  /** The module, once loaded. */
  module?: T;
  readonly #host: ReactiveControllerHost;
  readonly #importer: () => Promise<T>;
  #loading?: Promise<T> | undefined;

  constructor(host: ReactiveControllerHost, importer: () => Promise<T>) {
    this.#host = host;
    this.#importer = importer;
  }

  /** Loads it, once; after a failure the next call tries again. */
  load(): Promise<T> {
    return (this.#loading ??= this.#import());
  }

  /** Loads it for when it will be wanted. A failure shows when it is. */
  later(): void {
    void this.load().catch(() => undefined);
  }

  async #import(): Promise<T> {
    try {
      this.module = await this.#importer();
      this.#host.requestUpdate();
      return this.module;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}
