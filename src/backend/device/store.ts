/** Values by key. What one transaction reads and writes happens as a whole, or not at all. */
export interface Store {
  /**
   * Reads the values of some keys and gives them to `work`, which runs at once. Whatever it sets in the map, under these keys
   * or others, is kept once the promise resolves; `undefined` takes a value away.
   */
  transact<T>(keys: readonly string[], work: (values: Map<string, unknown>) => T): Promise<T>;
  /** Everything that is kept. */
  all(): Promise<Map<string, unknown>>;
  /** Forgets everything, and closes. */
  erase(): Promise<void>;
}

/** Keeps values as long as the page is open. */
export const memoryStore = (kept = new Map<string, unknown>()): Store => ({
  transact: (_keys, work) => Promise.resolve().then(() => work(kept)),
  all: () => Promise.resolve(new Map(kept)),
  erase: () => {
    kept.clear();
    return Promise.resolve();
  },
});
