import {isBackendError} from '../../backend.js';
import type {Store} from '../store.js';

/** Thrown where the work asks for what has not been read yet. */
class Lacking extends Error {
  constructor(readonly places: readonly string[]) {
    super('Not read yet.');
  }
}

/** What is kept, as one piece of work sees it: all of what it changes is kept, or nothing. */
export class Places {
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #read: ReadonlySet<string>;
  readonly #changes = new Map<string, unknown>();
  readonly #swept = new Set<string>();

  /** @param read the places whose values are known, also where there is none. */
  constructor(values: ReadonlyMap<string, unknown>, read: ReadonlySet<string>) {
    this.#values = values;
    this.#read = read;
  }

  get<T>(place: string): T | undefined {
    return this.all<T>([place])[0];
  }

  /** Values of several places, read at once. */
  all<T>(places: readonly string[]): (T | undefined)[] {
    const lacking = places.filter((place) => !this.#isKnown(place));
    if (lacking.length > 0) throw new Lacking(lacking);
    return places.map((place) => (this.#changes.has(place) ? this.#changes : this.#values).get(place) as T | undefined);
  }

  /** Never changes what was there: puts something else in its place. */
  set(place: string, value: unknown): void {
    this.#changes.set(place, value);
  }

  remove(place: string): void {
    this.#changes.set(place, undefined);
  }

  /** From here on what is removed stays removed, also when the work is refused. */
  sweep(): void {
    for (const [place, value] of this.#changes) if (value === undefined) this.#swept.add(place);
  }

  /** @param done false: the work was refused. */
  keepIn(values: Map<string, unknown>, done: boolean): void {
    for (const [place, value] of this.#changes) {
      if (done || this.#swept.has(place)) values.set(place, value);
    }
  }

  #isKnown(place: string): boolean {
    return this.#changes.has(place) || this.#values.has(place) || this.#read.has(place);
  }
}

type Outcome<T> = {done: T} | {refused: Error} | {lacking: readonly string[]};

const attempt = <T>(
  values: Map<string, unknown>,
  read: ReadonlySet<string>,
  work: (places: Places) => T,
): Outcome<T> => {
  const places = new Places(values, read);
  try {
    const done = work(places);
    places.keepIn(values, true);
    return {done};
  } catch (error) {
    if (error instanceof Lacking) return {lacking: error.places};
    if (!isBackendError(error)) throw error;
    places.keepIn(values, false);
    return {refused: error};
  }
};

/**
 * Does some work on what is kept, as a whole or not at all. Which places it needs turns out as it goes: until all of them were
 * read at once it begins anew, so it must do nothing but look at `places`, and change them.
 */
export const within = async <T>(store: Store, work: (places: Places) => T): Promise<T> => {
  // What it asks for first turns out without the store.
  const first = attempt(new Map(), new Set(), work);
  const read = new Set('lacking' in first ? first.lacking : []);
  for (;;) {
    const outcome = await store.transact([...read], (values) => attempt(values, read, work));
    if ('done' in outcome) return outcome.done;
    if ('refused' in outcome) throw outcome.refused;
    for (const place of outcome.lacking) read.add(place);
  }
};
