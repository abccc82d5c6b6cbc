import type {Rows} from './rows.js';

/** What is in the dictionaries of the listing. */
export type Words = Pick<Rows, 'traits' | 'vocabulary'>;

const most = 200_000;

/** Remembers words and values that are in the dictionaries for sure. Nothing is ever taken out of those. */
export class Dictionaries {
  readonly #known = new Set<string>();

  /** Those that may be new. */
  unknown({traits, vocabulary}: Words): Words {
    return {
      traits: new Map([...traits].filter(([id]) => !this.#known.has(`#${id}`))),
      vocabulary: new Set([...vocabulary].filter((word) => !this.#known.has(word))),
    };
  }

  /** Call once they are committed. */
  learn({traits, vocabulary}: Words): void {
    if (this.#known.size > most) this.#known.clear();
    for (const id of traits.keys()) this.#known.add(`#${id}`);
    for (const word of vocabulary) this.#known.add(word);
  }
}
