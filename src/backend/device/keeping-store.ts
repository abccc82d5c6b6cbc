import {BackendError, isBackendError} from '../backend.js';
import {type Store, memoryStore} from './store.js';

/** Where things are kept, and why not as asked. */
export interface Kept {
  keep: 'memory' | 'own-device';
  /** Kind `denied`: the browser allows no storage here, or there is no room. */
  reason?: BackendError;
}

/** Puts what was in memory to what is on the device. */
export type Merge = (device: Map<string, unknown>, memory: ReadonlyMap<string, unknown>) => void;

const unkept = (cause: unknown): BackendError =>
  new BackendError('denied', `This browser keeps nothing here: ${String(cause)}`, {cause});

/** What is on the device stays; all else is put to it. */
export const addMissing: Merge = (device, memory) => {
  for (const [key, value] of memory) if (device.get(key) === undefined) device.set(key, value);
};

/** Keeps on the device as long as the browser lets it; from the first refusal on in memory, with all that could be read. */
export class KeepingStore implements Store {
  readonly #open: () => Promise<Store>;
  #store: Promise<Store>;
  /** What is on the device, also when nothing more can be kept there. */
  #device: Store | undefined;
  #kept: Kept = {keep: 'memory'};

  /** @param keep from the beginning on the device, or in memory until `keepHere`. */
  constructor(open: () => Promise<Store>, keep: Kept['keep'] = 'own-device') {
    this.#open = open;
    this.#store = Promise.resolve(memoryStore());
    if (keep === 'own-device') void this.keepHere();
  }

  /** Resolves once it is known where things are kept. */
  async kept(): Promise<Kept> {
    await this.#store;
    return this.#kept;
  }

  /** From now on on the device, with all that is in memory. Answers where it really is; never rejects. */
  keepHere(merge: Merge = addMissing): Promise<Kept> {
    if (this.#kept.keep === 'memory') this.#store = this.#move(this.#store, merge);
    return this.kept();
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
    this.#device = undefined;
  }

  // What began in memory before this is done there by the time the device answers.
  async #move(from: Promise<Store>, merge: Merge): Promise<Store> {
    const memory = await from;
    try {
      if (memory === this.#device) return memory;
      const store = await this.#open();
      this.#device = store;
      const values = await memory.all();
      await store.transact(['ready', ...values.keys()], (kept) => merge(kept.set('ready', true), values));
      this.#kept = {keep: 'own-device'};
      return store;
    } catch (cause) {
      this.#kept = {keep: 'memory', reason: unkept(cause)};
      return memory;
    }
  }

  async #leave(cause: unknown, store?: Store): Promise<Store> {
    this.#kept = {keep: 'memory', reason: unkept(cause)};
    return memoryStore(await store?.all().catch(() => undefined));
  }
}
