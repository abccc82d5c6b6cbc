import type {KeepingStore} from './device/keeping-store.js';
import type {Letter} from './outbox.js';

/** A letter that was not sent yet. */
export interface Unsent {
  letter: Letter;
  scope: string;
  /** How often it was tried. */
  tries: number;
  /** True once it was refused for good: it waits for somebody to ask. */
  refused?: boolean;
  /** Epoch milliseconds. */
  since: number;
}

/** What is left of one that was: no word of it. */
interface Ended {
  ended: 'sent' | 'discarded';
  since: number;
}

const longest = 7 * 86_400_000;

const placeOf = (key: string): string => `letter ${key}`;

/** Letters where they wait, in the page's memory or on the device. */
export class Letters {
  readonly #store: KeepingStore;
  readonly #now: () => number;

  constructor(store: KeepingStore, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /** Where they are. */
  async where(): Promise<'memory' | 'own-device'> {
    return (await this.#store.kept()).keep;
  }

  /** Puts one down, or how often it was tried by now. */
  async put(unsent: Unsent): Promise<void> {
    await this.#set(unsent.letter.key, unsent);
  }

  /** What became of one here or on another page; undefined when nothing is known of it. */
  look(key: string): Promise<Unsent | Ended | undefined> {
    const place = placeOf(key);
    return this.#store.transact([place], (values) => values.get(place) as Unsent | Ended | undefined);
  }

  /** Leaves of it only how it ended, for other pages that have it too. */
  async end(key: string, ended: Ended['ended']): Promise<void> {
    await this.#set(key, {ended, since: this.#now()});
  }

  /** Leaves nothing. */
  async drop(key: string): Promise<void> {
    await this.#set(key, undefined);
  }

  /** All that wait for one scope, the oldest first. What is older than 7 days is taken away. */
  async of(scope: string): Promise<Unsent[]> {
    const unsent: Unsent[] = [];
    for (const [place, value] of await this.#store.all()) {
      if (!place.startsWith(placeOf('')) || !value) continue;
      const each = value as Unsent | Ended;
      if (each.since + longest <= this.#now()) await this.drop(place.slice(placeOf('').length));
      else if ('letter' in each && each.scope === scope) unsent.push(each);
    }
    return unsent.sort((a, b) => a.since - b.since);
  }

  async #set(key: string, value: Unsent | Ended | undefined): Promise<void> {
    const place = placeOf(key);
    await this.#store.transact([place], (values) => void values.set(place, value));
  }
}
