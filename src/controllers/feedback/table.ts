import type {BackendErrorKind} from '../../backend/backend.js';

/** How the cards lie: one at a time, up to seven in a hand, or all on a wall. */
export type Lying = 'one' | 'hand' | 'wall';

/** What is open beneath a card. */
export type CardPanel = 'answer' | 'takeBack' | 'show' | 'report' | 'turnAway';

/** What is going on at one card, and what was typed there. */
export interface Desk {
  /** Whether it is unfolded; those that are kept are, until they are folded. */
  readonly open?: boolean;
  readonly panel?: CardPanel | undefined;
  readonly busy?: boolean;
  readonly failure?: BackendErrorKind | undefined;
  readonly answer?: string;
  readonly reason?: string;
  readonly note?: string;
  /** Epoch milliseconds: until then the copy of a report is kept. */
  readonly sealedUntil?: number;
  /** Its giver was turned away just now; they may still have the link for peers. */
  readonly turnedAway?: boolean;
  /** That link was made anew since. */
  readonly renewed?: boolean;
}

/** The most cards that a hand holds. */
export const mostInHand = 7;

const untouched: Desk = {};

/** How the cards of a page lie, and what is going on at each. Nothing of it leaves the page. */
export class Table {
  readonly #changed: () => void;
  readonly #desks = new Map<string, Desk>();
  // the place as well as the card: when that is gone, the next one has its place
  #at = 0;
  #id: string | undefined;
  #chosen: Lying | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** As was chosen, or as suits so many. */
  lying(count: number): Lying {
    if (count < 2) return 'one';
    return this.#chosen ?? (count <= mostInHand ? 'hand' : 'wall');
  }

  choose(lying: Lying): void {
    this.#chosen = lying;
    this.#changed();
  }

  /** The card that was picked. */
  get picked(): string | undefined {
    return this.#id;
  }

  /** Which of the cards is looked at: 0 for the first. */
  at(cards: readonly {id: string}[]): number {
    const found = cards.findIndex(({id}) => id === this.#id);
    if (found >= 0) this.#at = found;
    return Math.max(0, Math.min(this.#at, cards.length - 1));
  }

  /** Looks at another; without its id, at the first. */
  go(id?: string): void {
    this.#id = id;
    if (id === undefined) this.#at = 0;
    this.#changed();
  }

  desk(id: string): Desk {
    return this.#desks.get(id) ?? untouched;
  }

  set(id: string, change: Desk): void {
    this.#desks.set(id, {...this.desk(id), ...change});
    this.#changed();
  }

  clear(id?: string): void {
    if (id === undefined) this.#desks.clear();
    else this.#desks.delete(id);
  }
}
