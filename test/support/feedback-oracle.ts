import type {CardText} from '../../src/model/contract/feedback/card-draft.js';
import type {Pattern, Wish} from '../../src/model/feedback/rules.js';

/*
 * What each link of two asks and a round may see and do, told anew from the promises of the port, without a line of what
 * fulfils them. Cards are known by a mark in their words.
 */

/** How a question ended: with an answer, or a failure of this kind. */
export type Outcome = 'answered' | 'missing' | 'denied' | 'invalid' | 'conflict';

/** How the backend is set up, and its clock. */
export interface Promised {
  /** Epoch milliseconds. */
  now: () => number;
  settleMinutes: number;
  keepDays: number;
  sealDays: number;
}

export interface Ask {
  about: string;
  wish: Wish;
  otherView: boolean;
  name: string;
  secret: string;
  give: string;
  until: number;
  closed: boolean;
  erased: boolean;
  /** Of a place in the round; there `secret` opens nothing before it is taken. */
  seat?: {id: string; handed: string; taken: boolean; left: boolean};
}

export interface Card {
  secret: string;
  /** The secret by which it was given: of the link for peers as it was then, or of the giver's place. */
  by: string;
  ask: Ask;
  text: CardText;
  /** As it was sent at first. */
  sent: CardText;
  created: number;
  /** ISO date; missing = it waits. */
  day?: string;
  gone: boolean;
  /** As its receiver knows it, once they have seen it. */
  id?: string;
  thanked: boolean;
  place: 'new' | 'kept' | 'away';
  shown: boolean;
  answer?: string;
  answered: boolean;
  turnedAway: boolean;
  reported: boolean;
}

export interface Round {
  host: string;
  pattern: Pattern;
  until: number;
  closed: boolean;
  gone: boolean;
  seats: Ask[];
  /** By the indices of giver and receiver. */
  owes: Map<string, 'owed' | 'given' | 'passed'>;
}

export const dayLength = 86_400_000;
const minute = 60_000;

/** The place of a card in the world: which text says that it is this one. */
export const markOf = (text: {noticed?: string | undefined}): string => /#\d+/.exec(text.noticed ?? '')?.[0] ?? '?';

/** Two asks and a round, and who may do what with them. */
export class FeedbackOracle {
  readonly asks: Ask[];
  readonly cards: Card[] = [];
  readonly round: Round;
  readonly promised: Promised;

  constructor(promised: Promised, asks: Ask[], round: Round) {
    this.promised = promised;
    this.asks = [...asks, ...round.seats];
    this.round = round;
  }

  get now(): number {
    return this.promised.now();
  }

  /** Until when cards are taken: of a place, that of the round. */
  term(ask: Ask): Ask | Round {
    return ask.seat ? this.round : ask;
  }

  erasedOn(ask: Ask): number {
    return this.term(ask).until + this.promised.keepDays * dayLength;
  }

  isOpen(ask: Ask): boolean {
    const {closed, until} = this.term(ask);
    return !closed && this.now < until;
  }

  hasRound(): boolean {
    return !this.round.gone && this.now < this.round.until + this.promised.keepDays * dayLength;
  }

  isThere(ask: Ask): boolean {
    return ask.seat ? this.hasRound() : !ask.erased && this.now < this.erasedOn(ask);
  }

  /** What was asked under a secret. */
  asked(secret: string): Ask | undefined {
    return this.asks.find((ask) => ask.secret === secret && (ask.seat?.taken ?? true) && this.isThere(ask));
  }

  /** What a secret invites to. */
  invited(secret: string): Ask | undefined {
    return this.asks.find((ask) => !ask.seat && ask.give === secret && this.isThere(ask));
  }

  /** The place that a secret opens: its holder's own or, until it is taken, what was handed out. */
  seat(secret: string): Ask | undefined {
    if (!this.hasRound()) return undefined;
    return this.round.seats.find((ask) => secret === (ask.seat!.taken ? ask.secret : ask.seat!.handed));
  }

  ownSeat(secret: string): Ask | undefined {
    const seat = this.seat(secret);
    return seat?.seat!.taken ? seat : undefined;
  }

  card(secret: string): Card | undefined {
    return this.cards.find((card) => card.secret === secret && !card.gone && this.isThere(card.ask));
  }

  /** What an ask has received. */
  received(ask: Ask): Card[] {
    return this.cards.filter((card) => card.ask === ask && !card.gone && card.day !== undefined);
  }

  owed(giver: Ask, receiver: Ask): 'owed' | 'given' | 'passed' | undefined {
    return this.round.owes.get(this.#mark(giver, receiver));
  }

  owe(giver: Ask, receiver: Ask, state: 'owed' | 'given' | 'passed'): void {
    this.round.owes.set(this.#mark(giver, receiver), state);
  }

  /** Whether cards of the round may be unsigned. */
  mayBeUnsigned(): boolean {
    return this.round.pattern !== 'next' && this.round.seats.filter((ask) => !ask.seat!.left).length > 3;
  }

  /** Unsigned cards that may arrive by now do so: three at least, and all together. */
  letGo(ask: Ask): void {
    const settled = this.cards.filter((card) => card.ask === ask && this.#isSettled(card));
    if (settled.length < 3) return;
    for (const card of settled) this.arrive(card);
  }

  arrive(card: Card): void {
    card.day = new Date(this.now).toISOString().slice(0, 10);
  }

  /** Somebody leaves: what is still owed to and by them is owed no more, in a circle to the next one instead. */
  leave(ask: Ask): void {
    const {seats, owes, pattern} = this.round;
    ask.seat!.left = true;
    const debtor = seats.find((each) => each !== ask && this.owed(each, ask) === 'owed');
    const place = String(seats.indexOf(ask));
    for (const [mark, state] of owes) if (state === 'owed' && mark.split('>').includes(place)) owes.delete(mark);
    if (pattern === 'next' && debtor) this.#close(debtor, ask);
  }

  #close(debtor: Ask, left: Ask): void {
    const {seats} = this.round;
    const place = seats.indexOf(left);
    const after = [...seats.slice(place), ...seats.slice(0, place)].find((each) => !each.seat!.left);
    if (after && after !== debtor && !this.owed(debtor, after)) this.owe(debtor, after, 'owed');
  }

  /** Why a card is not taken; `answered` when it is. All that may be said where more than one is true. */
  taken(by: string, to: string | undefined, text: CardText): Outcome[] {
    const ask = to === undefined ? this.invited(by) : this.#given(by, to);
    if (!ask) return ['missing'];
    const denied = !this.isOpen(ask) || (to !== undefined && this.owed(this.ownSeat(by)!, ask) !== 'owed');
    const why = [denied && 'denied', this.#isInvalid(ask, text) && 'invalid'] as const;
    const reasons = why.filter((each) => each !== false);
    return reasons.length > 0 ? reasons : ['answered'];
  }

  /** Where a card goes. */
  target(by: string, to: string | undefined): Ask {
    return (to === undefined ? this.invited(by) : this.#given(by, to))!;
  }

  #isInvalid(ask: Ask, {tryOut, otherView, signature}: CardText): boolean {
    const uninvited = (tryOut !== undefined && ask.wish !== 'ideas') || (otherView !== undefined && !ask.otherView);
    return uninvited || (ask.seat !== undefined && signature === undefined && !this.mayBeUnsigned());
  }

  #given(by: string, to: string): Ask | undefined {
    return this.ownSeat(by) && this.round.seats.find((ask) => ask.seat!.id === to);
  }

  #isSettled(card: Card): boolean {
    if (card.gone || card.day !== undefined || card.text.signature !== undefined) return false;
    return !this.isOpen(card.ask) || this.now - card.created >= this.promised.settleMinutes * minute;
  }

  #mark(giver: Ask, receiver: Ask): string {
    return `${this.round.seats.indexOf(giver)}>${this.round.seats.indexOf(receiver)}`;
  }
}
