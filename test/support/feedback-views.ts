import type {Invitation, OwnAsk} from '../../src/model/contract/feedback/ask.js';
import type {Card as Received, CardPage, OwnCard, ShownCard} from '../../src/model/contract/feedback/card.js';
import type {OwnRound, Seat} from '../../src/model/contract/feedback/round.js';
import {type Ask, type Card, type FeedbackOracle, markOf} from './feedback-oracle.js';

/*
 * What every link is to see, and what it saw, in one shape: without ids, stamps and versions, which say nothing, and with
 * cards in the order of their marks, as chance decides how they are shuffled.
 */

type View = unknown;

const byMark = <T extends {noticed?: string | undefined}>(cards: readonly T[]): T[] =>
  [...cards].sort((one, other) => markOf(one).localeCompare(markOf(other)));

const without = <T extends object>(value: T, ...names: (keyof T)[]): View =>
  Object.fromEntries(
    Object.entries(value).filter(([name, held]) => held !== undefined && !names.includes(name as keyof T)),
  );

/** As text that is the same for the same view. */
export const told = (view: View): string =>
  JSON.stringify(view, (_name, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

/** Whether the newest day comes first. */
export const isInOrder = (cards: readonly {day: string}[]): boolean =>
  cards.every(({day}, index) => index === 0 || day <= cards[index - 1]!.day);

/** What was seen. */
export const seen = {
  asked: (ask: OwnAsk): View => without(ask, 'give'),
  received: ({items, cursor: _cursor, ...more}: CardPage): View => ({
    ...more,
    items: byMark(items).map((card) => seen.card(card)),
  }),
  card: (card: Received): View => without(card, 'id', 'version'),
  shown: (cards: readonly ShownCard[]): View => byMark(cards).map((card) => without(card, 'id')),
  invitation: ({shown, ...invited}: Invitation): View => ({
    ...(without(invited, 'stamp') as object),
    shown: seen.shown(shown),
  }),
  given: (card: OwnCard): View => without(card),
  round: (round: OwnRound): View => ({
    ...(without(round, 'one', 'seats') as object),
    seats: round.seats.map((seat) => without(seat, 'id')),
  }),
  seat: ({shown, owes, round, ...seat}: Seat): View => ({
    ...(without(seat, 'stamp') as object),
    round: without(round),
    owes: owes.map((owed) => without(owed, 'id')),
    shown: seen.shown(shown),
  }),
};

const askEntries = (oracle: FeedbackOracle, ask: Ask) => {
  const {about, wish, otherView, name} = ask;
  const {sealDays} = oracle.promised;
  return {about, wish, otherView, name, until: oracle.term(ask).until, erasedOn: oracle.erasedOn(ask), sealDays};
};

const receivedCard = ({text, day, shown, thanked, place, answer, answered, reported}: Card): View =>
  without({...text, day, shown, thanked, place, answer, answered, reported: reported ? 'open' : undefined});

const shownCard = ({text: {mayShow: _mayShow, ...text}, day, ask}: Card): View => without({...text, day, to: ask.name});

const sorted = (cards: readonly Card[], view: (card: Card) => View): View =>
  [...cards].sort((one, other) => markOf(one.text).localeCompare(markOf(other.text))).map(view);

const shownBy = (oracle: FeedbackOracle, asks: readonly Ask[]): View =>
  sorted(
    asks.flatMap((ask) => oracle.received(ask)).filter(({shown, reported}) => shown && !reported),
    shownCard,
  );

const roundEntries = (oracle: FeedbackOracle) => {
  const {pattern, until, closed, seats} = oracle.round;
  const {about: prompt, wish, otherView} = seats[0]!;
  const erasedOn = oracle.erasedOn(seats[0]!);
  return {prompt, pattern, wish, otherView, until, closed, unsigned: oracle.mayBeUnsigned(), erasedOn};
};

const seatState = (oracle: FeedbackOracle, ask: Ask): string => {
  if (ask.seat!.left) return 'left';
  if (!ask.seat!.taken) return 'unopened';
  return oracle.round.seats.some((other) => oracle.owed(ask, other) === 'owed') ? 'giving' : 'done';
};

// Of an unsigned card that has arrived nothing but the day is known any more.
const cardTimes = ({text, created, day}: Card) => {
  const when = day !== undefined && text.signature === undefined ? Date.parse(day) : created;
  return {created: when, correctableUntil: when + 15 * 60_000};
};

/** What a link is to see; undefined = it opens nothing of that kind. Reading what came lets go what may arrive. */
export const due = {
  asked: (oracle: FeedbackOracle, secret: string): View => {
    const ask = oracle.asked(secret);
    return ask && {...askEntries(oracle, ask), closed: oracle.term(ask).closed, inRound: ask.seat !== undefined};
  },
  received: (oracle: FeedbackOracle, secret: string): View => {
    const ask = oracle.asked(secret);
    if (!ask) return undefined;
    oracle.letGo(ask);
    return {items: sorted(oracle.received(ask), receivedCard)};
  },
  invitation: (oracle: FeedbackOracle, secret: string): View => {
    const ask = oracle.invited(secret);
    return ask && {...askEntries(oracle, ask), open: oracle.isOpen(ask), shown: shownBy(oracle, [ask])};
  },
  given: (oracle: FeedbackOracle, secret: string): View => {
    const card = oracle.card(secret);
    if (!card) return undefined;
    const {text, ask, thanked, answer, shown} = card;
    const {name: to, about, wish, otherView: otherViewInvited} = ask;
    const state = card.day === undefined ? 'waiting' : 'arrived';
    const facts = {to, about, wish, otherViewInvited, state, thanked, answer, shown};
    return without({...text, ...facts, ...cardTimes(card), erasedOn: oracle.erasedOn(ask)});
  },
  round: (oracle: FeedbackOracle, secret: string): View => {
    if (secret !== oracle.round.host || !oracle.hasRound()) return undefined;
    const seats = oracle.round.seats.map((ask) => ({name: ask.name, state: seatState(oracle, ask)}));
    return {...roundEntries(oracle), seats};
  },
  seat: (oracle: FeedbackOracle, secret: string): View => {
    const ask = oracle.seat(secret);
    if (!ask) return undefined;
    const {id, taken: own, left} = ask.seat!;
    const others = own ? oracle.round.seats.filter((other) => oracle.owed(ask, other) !== undefined) : [];
    const owes = others.map((other) => ({name: other.name, state: oracle.owed(ask, other)}));
    const shown = own && !left ? shownBy(oracle, oracle.round.seats) : [];
    const {sealDays} = oracle.promised;
    return {id, name: ask.name, own, round: roundEntries(oracle), owes, sealDays, shown};
  },
};

export type Look = keyof typeof due;
export const looks = Object.keys(due) as Look[];
