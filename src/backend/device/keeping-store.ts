import {BackendError, isBackendError} from '../backend.js';
import {type Store, memoryStore} from './store.js';

/** Where things are kept, and why not as asked. */
export interface Kept {
  keep: 'memory' | 'own-device';
  /** Kind `denied`: the browser allows no storage here, or there is no room. */
  reason?: BackendError;
}

const unkept = (cause: unknown): BackendError =>
  new BackendError('denied', `This browser keeps nothing here: ${String(cause)}`, {cause});

/** Keeps on the device as long as the browser lets it; from the first refusal on in memory, with all that could be read. */
export class KeepingStore implements Store {
  #store: Promise<Store>;
  /** What is on the device, also when nothing more can be kept there. */
  #device: Store | undefined;
  #kept: Kept = {keep: 'own-device'};

  constructor(open: () => Promise<Store>) {
    this.#store = Promise.resolve()
      .then(open)
      .then((store) => this.#begin(store))
      .catch((cause: unknown) => this.#leave(cause));
  }

  /** Resolves once it is known where things are kept. */
  async kept(): Promise<Kept> {
    await this.#store;
    return this.#kept;
  }

  async transact<T>(keys: readonly string[], work: (values: Map<string, unknown>) => T): Promise<T> {
    const opened = this.#store;
    const store = await opened;
    try {
      return await store.transact(keys, work);
    } catch (error) {
      // What the work itself refuses has nothing to do with where it is kept.
      if (isBackendError(error)) throw error;
      // Of several that fail at once only the first moves.
      if (this.#store === opened) this.#store = this.#leave(error, store);
      return (await this.#store).transact(keys, work);
    }
  }

  async all(): Promise<Map<string, unknown>> {
    return (await this.#store).all();
  }

  async erase(): Promise<void> {
    const store = await this.#store;
    this.#kept = {keep: 'memory'};
    this.#store = Promise.resolve(memoryStore());
    await Promise.all([store.erase(), this.#device !== store && this.#device?.erase()]);
  }

  async #begin(store: Store): Promise<Store> {
    this.#device = store;
    await store.transact(['ready'], (values) => values.set('ready', true));
    return store;
  }

  async #leave(cause: unknown, store?: Store): Promise<Store> {
    this.#kept = {keep: 'memory', reason: unkept(cause)};
    return memoryStore(await store?.all().catch(() => undefined));
  }
}
