import type {OwnRound} from '../../../model/contract/feedback/round.js';
import type {RoundDraft} from '../../../model/contract/feedback/round-draft.js';
import {type Circle, owesOf, owesWith, owesWithout} from '../../../model/feedback/owing.js';
import {seats as places} from '../../../model/feedback/rules.js';
import type {Versioned} from '../../feedback.js';
import {randomId} from '../secrets.js';
import {emptyAsk} from './asks.js';
import {forgetRound} from './erasing.js';
import {type KeptAsk, type KeptRound, type KeptSeat, askPlace, roundPlace} from './kept.js';
import {letGo} from './letting-go.js';
import {erasedOn, roundOf, roundWith} from './opening.js';
import {ownRound} from './round-views.js';
import {presentIn} from './seat-gives.js';
import {type Turn, assertTerm, assertVersion, denied, invalid, link, madeBefore, unlink} from './turn.js';

type NewSeats = RoundDraft['seats'];

/** What is changed of a round. */
export interface Changed {
  until?: number;
  closed?: true;
  add?: NewSeats;
  left?: string[];
}

const fresh = (seats: NewSeats): KeptSeat[] =>
  seats.map(({name, hash: handed}) => ({id: randomId(), name, handed, left: false}));

/** Keeps new places: each is an ask that nobody has opened, and a link. */
const seat = (turn: Turn, {id: round, about, until, closed}: KeptRound, seats: readonly KeptSeat[]): void => {
  const {prompt, wish, otherView, language} = about;
  for (const {id, name, handed} of seats) {
    const asks = {about: prompt, wish, otherView, name, ...(language !== undefined && {language})};
    turn.places.set(askPlace(id), emptyAsk({id, round, asks, until, closed}));
    link(turn, 'seat', handed, {id: round, seat: id});
  }
};

const roundFrom = ({until, seats, one, ...about}: RoundDraft, hashes: {host: string; made: string}): KeptRound => {
  const seated = fresh(seats);
  const receiver = one === undefined ? {} : {one: seated[one]!.id};
  const owes = owesOf({pattern: about.pattern, ids: seated.map(({id}) => id), ...receiver});
  const version = randomId();
  return {
    ...hashes,
    id: randomId(),
    version,
    about: {...about, ...receiver},
    until,
    closed: false,
    seats: seated,
    owes,
  };
};

export const newRound = (turn: Turn, draft: RoundDraft, hashes: {host: string; made: string}): Versioned<OwnRound> => {
  const {host: hash, made} = hashes;
  const before = madeBefore<KeptRound>(turn, {opens: 'round', hash, made, place: roundPlace});
  if (before) return ownRound(turn, roundWith(turn, before.id));
  assertTerm(turn, draft.until);
  const round = roundFrom(draft, hashes);
  link(turn, 'round', hash, {id: round.id});
  turn.places.set(roundPlace(round.id), round);
  seat(turn, round, round.seats);
  return ownRound(turn, round);
};

export const roundFor = (turn: Turn, host: string): Versioned<OwnRound> => ownRound(turn, roundOf(turn, host));

const circleOf = (round: KeptRound): Circle => {
  const {pattern, one} = round.about;
  return {pattern, ids: presentIn(round), ...(one !== undefined && {one})};
};

const withoutLeft = (round: KeptRound, left: readonly string[]): KeptRound => {
  if (!left.every((id) => round.seats.some((each) => each.id === id))) throw invalid('left: names no place.');
  const seats = round.seats.map((each) => (left.includes(each.id) ? {...each, left: true} : each));
  return {...round, seats, owes: owesWithout(round.owes, circleOf(round), left)};
};

const withAdded = (turn: Turn, round: KeptRound, add: NewSeats): KeptRound => {
  const added = fresh(add);
  const circle = circleOf(round);
  const seats = [...round.seats, ...added];
  if (circle.ids.length + added.length > places.most || seats.length > 2 * places.most)
    throw invalid(`add: the round would have more than ${places.most} places.`);
  const owes = owesWith(
    round.owes,
    circle,
    added.map(({id}) => id),
  );
  if (!owes) throw denied('The last of the circle has given already.');
  seat(turn, round, added);
  return {...round, seats, owes};
};

/** What waits for a place, and may arrive now that the round is over, does so. */
const settle = (turn: Turn, round: KeptRound): void => {
  const asks = turn.places.all<KeptAsk>(round.seats.map(({id}) => askPlace(id)));
  for (const ask of asks) if (ask) letGo(turn, {ask, round});
};

const after = (turn: Turn, before: KeptRound, {until, closed, add, left = []}: Changed): KeptRound => {
  if (until !== undefined) assertTerm(turn, until);
  const term = {until: until ?? before.until, closed: closed ?? false};
  const round = withoutLeft({...before, ...term, version: randomId()}, left);
  return add?.length ? withAdded(turn, round, add) : round;
};

export const changedRound = (turn: Turn, change: Changed, host: string, version: string): Versioned<OwnRound> => {
  const before = roundOf(turn, host);
  if (before.closed) throw denied('The round is closed.');
  assertVersion(before.version, version);
  const round = after(turn, before, change);
  turn.places.set(roundPlace(round.id), round);
  if (round.closed) settle(turn, round);
  return ownRound(turn, round);
};

export const withdrawnRound = (turn: Turn, host: string): void => {
  const round = roundOf(turn, host);
  if (Object.values(round.owes).some((to) => Object.values(to).includes('given')))
    throw denied('A card was given already. It can be closed.');
  const gone = erasedOn(turn, round);
  forgetRound(turn, round, gone);
  unlink(turn, 'round', host, gone);
};
