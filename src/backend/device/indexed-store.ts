import type {Store} from './store.js';

const shelf = 'kept';
const unexplained = new Error('IndexedDB gave up.');

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? unexplained);
  });

const opened = (name: string): Promise<IDBDatabase> => {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(shelf);
  return answered(request);
};

const deleted = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onblocked = () => resolve();
    request.onerror = () => reject(request.error ?? unexplained);
  });

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? unexplained);
  });

const valuesOf = async (store: IDBObjectStore, keys: readonly string[]): Promise<Map<string, unknown>> => {
  const values = await Promise.all(keys.map((key) => answered<unknown>(store.get(key))));
  return new Map(keys.map((key, index) => [key, values[index]]));
};

const put = (store: IDBObjectStore, key: string, value: unknown): unknown =>
  value === undefined ? store.delete(key) : store.put(value, key);

class IndexedStore implements Store {
  readonly #database: IDBDatabase;

  constructor(database: IDBDatabase) {
    this.#database = database;
    // Another page erases it.
    database.onversionchange = () => database.close();
  }

  async transact<T>(keys: readonly string[], work: (values: Map<string, unknown>) => T): Promise<T> {
    const transaction = this.#writing();
    const end = done(transaction);
    // Told below; without a listener the browser would report it as well.
    end.catch(() => undefined);
    try {
      const store = transaction.objectStore(shelf);
      const before = await valuesOf(store, keys);
      const values = new Map(before);
      const result = work(values);
      // What was not read may be there all the same.
      for (const [key, value] of values) if (!before.has(key) || value !== before.get(key)) put(store, key, value);
      await end;
      return result;
    } catch (error) {
      if (transaction.error === null) transaction.abort();
      throw error;
    }
  }

  async all(): Promise<Map<string, unknown>> {
    const store = this.#database.transaction(shelf).objectStore(shelf);
    const [keys, values] = await Promise.all([answered(store.getAllKeys()), answered<unknown[]>(store.getAll())]);
    return new Map(keys.map((key, index) => [key as string, values[index]]));
  }

  async erase(): Promise<void> {
    // Another page that is asleep may hold the database itself for long; what is in it goes now.
    await this.#clear().catch(() => undefined);
    this.#database.close();
    await deleted(this.#database.name);
  }

  async #clear(): Promise<void> {
    const transaction = this.#writing();
    transaction.objectStore(shelf).clear();
    await done(transaction);
  }

  // Acknowledged is what is on the disk.
  #writing(): IDBTransaction {
    return this.#database.transaction(shelf, 'readwrite', {durability: 'strict'});
  }
}

/** Keeps values in IndexedDB under a name. Rejects where the browser does not let it. */
export const indexedStore = async (name: string): Promise<Store> => new IndexedStore(await opened(name));

/** Whether something is kept under a name; asking leaves nothing behind. */
export const isKept = async (name: string): Promise<boolean> => {
  try {
    const request = indexedDB.open(name);
    // It was not there: what asking has begun to make is taken back.
    request.onupgradeneeded = () => request.transaction?.abort();
    (await answered(request)).close();
    return true;
  } catch {
    return false;
  }
};

/** Forgets everything that is kept under a name, also where another page holds it open. */
export const erased = async (name: string): Promise<void> => {
  if (!(await isKept(name))) return;
  const store = await indexedStore(name).catch(() => undefined);
  await (store ? store.erase() : deleted(name));
};
