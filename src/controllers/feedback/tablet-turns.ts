import {Drafts} from '../drafts.js';

/** What is known of turns, by the ids of places. */
interface Known {
  /** Whose turn it is. */
  turn?: string;
  had: string[];
  read: string[];
  /** Minutes of a turn. */
  minutes: number;
}

/** How turns are remembered. */
export interface TurnsOptions {
  /** `session`: also when the page is loaded anew. */
  where: () => 'memory' | 'session';
  /** Which round it is. */
  key: () => string;
  /** Epoch milliseconds. */
  now: () => number;
}

/** Who has had a turn, and whose turn it is: ids alone, and nothing of what somebody writes. */
export class Turns {
  readonly #had = new Set<string>();
  readonly #read = new Set<string>();
  readonly #drafts: Drafts;

  constructor({where, key, now}: TurnsOptions) {
    this.#drafts = new Drafts({where, key: () => `circle ${key()}`, now});
  }

  /** Whether somebody has had a turn at writing, or at reading. */
  has(id: string, reads: boolean): boolean {
    return (reads ? this.#read : this.#had).has(id);
  }

  add(id: string, reads: boolean): void {
    (reads ? this.#read : this.#had).add(id);
  }

  /** @param turn whose turn it is; nobody's when missing. */
  save(turn: string | undefined, minutes: number): void {
    const known: Known = {...(turn && {turn}), had: [...this.#had], read: [...this.#read], minutes};
    this.#drafts.save(known);
  }

  /** Whose turn it was when the page went. */
  async find(): Promise<Pick<Known, 'turn' | 'minutes'>> {
    const {turn, had = [], read = [], minutes = 0} = Object(await this.#drafts.load()) as Partial<Known>;
    for (const id of had) this.#had.add(id);
    for (const id of read) this.#read.add(id);
    return {...(turn && {turn}), minutes};
  }

  /** The round is gone. */
  async clear(): Promise<void> {
    await this.#drafts.clear();
  }
}
