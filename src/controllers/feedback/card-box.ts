import type {FeedbackPort} from '../../backend/feedback.js';
import type {Card, CardPage} from '../../model/contract/feedback/card.js';
import {lookedAt} from './arrivals.js';

/** What a box of cards needs to know. */
export interface CardBoxOptions {
  readonly secret: string;
  readonly port: () => Promise<FeedbackPort>;
  /** Called when there are more cards, or others. */
  readonly changed: () => void;
  /** Resolves when what there is has been drawn. */
  readonly drawn: () => Promise<unknown>;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The cards under one secret: they come page by page, and new ones wait until they are to be seen. */
export class CardBox {
  /** Those on the table, the newest day first. */
  cards: readonly Card[] = [];
  /** Those that came since. */
  arrived: readonly Card[] = [];
  readonly #options: CardBoxOptions;
  #cursor: string | undefined;
  #more: Promise<void> | undefined;
  // how often something was done: what was asked before that is old
  #turn = 0;

  constructor(options: CardBoxOptions) {
    this.#options = options;
  }

  /** Takes the first page, and then the others by itself. */
  fill({items, cursor}: CardPage): void {
    this.clear();
    this.cards = items;
    this.#cursor = cursor;
    void this.all();
  }

  /** Resolves when all cards are here: true, or false when they cannot be had. */
  async all(): Promise<boolean> {
    await (this.#more ??= this.#pages().finally(() => (this.#more = undefined)));
    return this.#cursor === undefined;
  }

  /** Lays what has arrived on top. */
  showArrived(): void {
    this.cards = [...this.arrived, ...this.cards];
    this.arrived = [];
  }

  find(id: string): Card | undefined {
    return this.cards.find((card) => card.id === id);
  }

  /** A card is another now. */
  put(card: Card): void {
    this.#turn++;
    this.cards = this.cards.map((each) => (each.id === card.id ? card : each));
  }

  clear(): void {
    this.#turn++;
    this.cards = this.arrived = [];
    this.#cursor = undefined;
  }

  /** Looks for new cards and for changes; true when there are some. Rejects where that cannot be known. */
  async look(signal?: AbortSignal): Promise<boolean> {
    const turn = this.#turn;
    const {items, whole} = await this.#newest(signal);
    // Meanwhile something was done here: what was asked is older than that.
    if (turn !== this.#turn) return true;
    const {cards, arrived, isNew} = lookedAt([...this.arrived, ...this.cards], items, whole);
    if (isNew) this.#sort(cards, arrived);
    if (this.#cursor !== undefined) void this.all();
    return isNew;
  }

  // On an empty table nothing can move away.
  #sort(cards: readonly Card[], arrived: readonly Card[]): void {
    const waiting = new Set(this.arrived.map(({id}) => id));
    const wasEmpty = this.cards.length === 0;
    this.cards = cards.filter(({id}) => !waiting.has(id));
    this.arrived = [...arrived, ...cards.filter(({id}) => waiting.has(id))];
    if (wasEmpty) this.showArrived();
    this.#options.changed();
  }

  // All of the newest day: cards of one day are in no order that says which is new.
  async #newest(signal?: AbortSignal): Promise<{items: Card[]; whole: boolean}> {
    const port = await this.#options.port();
    const items: Card[] = [];
    let cursor: string | undefined;
    do {
      const page = await port.received(this.#options.secret, {...(cursor && {cursor}), ...(signal && {signal})});
      items.push(...page.items);
      cursor = page.cursor;
    } while (cursor !== undefined && items.at(-1)?.day === items[0]?.day);
    return {items, whole: cursor === undefined};
  }

  // Each page is drawn before the next is asked for. What fails is tried again at the next look.
  async #pages(): Promise<void> {
    const {drawn, port, secret, changed} = this.#options;
    while (this.#cursor !== undefined) {
      const cursor = this.#cursor;
      await drawn();
      await pause();
      const page = await port()
        .then((one) => one.received(secret, {cursor}))
        .catch(() => undefined);
      if (!page || this.#cursor !== cursor) return;
      const known = new Set([...this.cards, ...this.arrived].map(({id}) => id));
      this.cards = [...this.cards, ...page.items.filter(({id}) => !known.has(id))];
      this.#cursor = page.cursor;
      changed();
    }
  }
}
