import {erased, indexedStore, isKept} from './device/indexed-store.js';
import type {Store} from './device/store.js';

/** Where a draft is. */
export type Kept = 'nowhere' | 'memory' | 'session' | 'own-device';
type Place = Exclude<Kept, 'nowhere'>;

/** What a shelf of drafts needs. */
export interface ShelfOptions {
  /** `sessionStorage`; may throw. */
  session: () => Storage;
  /** Epoch milliseconds. */
  now: () => number;
  /** After so many days a draft is forgotten. */
  days: number;
}

/** A place for texts. Each method may throw or reject. */
interface Drawer {
  get(key: string): unknown;
  put(key: string, text: string): unknown;
  drop(key: string): unknown;
}

const database = 'kith-drafts';
// From what is kept longest to what goes with the page.
const places: readonly Place[] = ['own-device', 'session', 'memory'];
const day = 86_400_000;

const inMemory = new Map<string, string>();
const forget = (): void => inMemory.clear();

const memory: Drawer = {
  get: (key) => inMemory.get(key),
  put: (key, text) => inMemory.set(key, text),
  drop: (key) => inMemory.delete(key),
};

const named = (key: string): string => `kith-draft ${key}`;

const sessionDrawer = (session: () => Storage): Drawer => ({
  get: (key) => session().getItem(named(key)),
  put: (key, text) => session().setItem(named(key), text),
  drop: (key) => session().removeItem(named(key)),
});

interface Sheet {
  /** Epoch milliseconds. */
  at: number;
  draft: unknown;
}

const sheetIn = (text: unknown): Sheet | undefined => {
  try {
    return (JSON.parse(String(text)) as Sheet | null) ?? undefined;
  } catch {
    return undefined;
  }
};

interface Found extends Sheet {
  kept: Kept;
}

/** IndexedDB, opened when wanted, and anew after another page has taken it away. */
class DeviceDrawer implements Drawer {
  #store?: Promise<Store> | undefined;

  get(key: string): Promise<unknown> {
    return this.#with(key, (values) => values.get(key));
  }

  put(key: string, text: string): Promise<unknown> {
    return this.#with(key, (values) => values.set(key, text));
  }

  drop(key: string): Promise<unknown> {
    return this.#with(key, (values) => values.set(key, undefined));
  }

  /** Takes away whatever `isOld` says. */
  async sweep(isOld: (text: unknown) => boolean): Promise<void> {
    const all = await this.#use((store) => store.all());
    for (const [key, text] of all) if (isOld(text)) await this.drop(key);
  }

  #with<T>(key: string, work: (values: Map<string, unknown>) => T): Promise<T> {
    return this.#use((store) => store.transact([key], work));
  }

  async #use<T>(work: (store: Store) => Promise<T>): Promise<T> {
    try {
      return await work(await (this.#store ??= indexedStore(database)));
    } catch (error) {
      this.#store = undefined;
      throw error;
    }
  }
}

/** Drafts, each in one place: where it was asked, or where less is kept when the browser refuses. */
export class DraftShelf {
  readonly #options: ShelfOptions;
  readonly #device = new DeviceDrawer();
  readonly #drawers: Record<Place, Drawer>;

  constructor(options: ShelfOptions) {
    this.#options = options;
    this.#drawers = {'own-device': this.#device, session: sessionDrawer(options.session), memory};
    globalThis.addEventListener?.('kith-leaving', forget);
  }

  /** The newest draft where it may be; whatever lies in any other place is taken away. */
  async load(key: string, place: Place | 'off'): Promise<{draft?: unknown; kept: Kept}> {
    const allowed = this.#upTo(place);
    await this.#sweep();
    const found: Found[] = [];
    for (const each of places) {
      const sheet = allowed.includes(each) ? await this.#fresh(each, key) : await this.#drop(each, key);
      if (sheet) found.push({...sheet, kept: each});
    }
    return found.sort((a, b) => b.at - a.at)[0] ?? {kept: 'nowhere'};
  }

  /** Answers where it is now. What can be kept at once is, before this returns. */
  async save(key: string, draft: unknown, place: Place): Promise<Kept> {
    const text = JSON.stringify({at: this.#options.now(), draft} satisfies Sheet);
    for (const each of this.#upTo(place)) {
      try {
        await this.#drawers[each].put(key, text);
        return each;
      } catch {
        // An older draft there would come back in place of this one.
        await this.#drop(each, key);
      }
    }
    return 'nowhere';
  }

  /** Forgets it in every place. */
  async clear(key: string): Promise<void> {
    // first where it goes at once
    for (const each of places.toReversed()) await this.#drop(each, key);
  }

  #upTo(place: Place | 'off'): readonly Place[] {
    return place === 'off' ? [] : places.slice(places.indexOf(place));
  }

  #isOld(sheet: Sheet | undefined): boolean {
    const {now, days} = this.#options;
    return !sheet || !(sheet.at + days * day > now());
  }

  // Drafts of other pages grow old as well.
  async #sweep(): Promise<void> {
    if (await isKept(database)) await this.#device.sweep((text) => this.#isOld(sheetIn(text))).catch(() => undefined);
  }

  async #fresh(place: Place, key: string): Promise<Sheet | undefined> {
    try {
      const sheet = sheetIn(await this.#drawers[place].get(key));
      if (!this.#isOld(sheet)) return sheet;
      await this.#drop(place, key);
    } catch {
      // where nothing can be read, nothing is
    }
    return undefined;
  }

  async #drop(place: Place, key: string): Promise<undefined> {
    try {
      if (place !== 'own-device' || (await isKept(database))) await this.#drawers[place].drop(key);
    } catch {
      // where nothing can be written, nothing lies
    }
  }
}

/** Takes drafts and unsent letters off the device. */
export const leaveDevice = async (): Promise<void> => {
  await Promise.allSettled([erased(database), erased('kith-outbox')]);
};
