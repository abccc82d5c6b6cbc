import type {Versioned} from '../../../backend/feedback.js';
import type {CardText} from '../../../model/contract/feedback/card-draft.js';
import type {OwnRound, Seat} from '../../../model/contract/feedback/round.js';
import type {RoundDraft} from '../../../model/contract/feedback/round-draft.js';
import {type Subject, feedback} from '../../requirement.js';
import {random} from '../../sending.js';
import {type Given, inDays} from './asked.js';

/** A round, and the links to it. Places by their number, 0 for the first. */
export interface Circle extends Versioned<OwnRound> {
  secret: string;
  key: string;
  /** Secrets of the links that were handed out. */
  handed: string[];
  /** Secrets that holders of places made, of those that were taken. */
  own: string[];
  /** Ids of the places. */
  ids: string[];
  /** Of the places that were taken, and old enough to be a person's. */
  stamps: string[];
}

type Draft = Omit<RoundDraft, 'seats'>;

/** A round, unless a requirement opens another. */
export const roundDraft = (subject: Subject): Draft => ({
  prompt: 'What did somebody do for you this week?',
  pattern: 'everyone',
  wish: 'ideas',
  otherView: true,
  language: 'en',
  until: inDays(subject, 7),
});

/** Places for these people, with new secrets. */
export const placesFor = (names: readonly string[]): {name: string; secret: string}[] =>
  names.map((name) => ({name, secret: random()}));

const four = ['Ida', 'Orla', 'Noor', 'Tam'];

/** Opens a round of four, unless told otherwise, in which nobody has taken a place. */
export const opened = async (subject: Subject, more: Partial<Draft> = {}, names = four): Promise<Circle> => {
  const seats = placesFor(names);
  const link = {secret: random(), key: random()};
  const round = await feedback(subject).openRound({...roundDraft(subject), ...more, seats}, link);
  const handed = seats.map(({secret}) => secret);
  return {...round, ...link, handed, own: [], stamps: [], ids: round.value.seats.map(({id}) => id)};
};

/** Takes the place of a link that was handed out. */
export const takes = async (subject: Subject, handed: string): Promise<{own: string; seat: Seat}> => {
  const own = random();
  return {own, seat: await feedback(subject).takeSeat(handed, own)};
};

/** Opens a round in which everybody has taken their place. */
export const seated = async (subject: Subject, more: Partial<Draft> = {}, names = four): Promise<Circle> => {
  const circle = await opened(subject, more, names);
  for (const handed of circle.handed) {
    const {own, seat} = await takes(subject, handed);
    circle.own.push(own);
    circle.stamps.push(seat.stamp);
  }
  await subject.later?.(1);
  return circle;
};

/** Signed, and of what is invited whatever the wish. */
export const thanks: CardText = {noticed: 'You asked how I slept.', signature: 'Orla', mayShow: true};

/** The holder of one place gives a card to another place. */
export const passesOn = async (
  subject: Subject,
  {own, stamps, ids}: Circle,
  [from, to]: readonly [from: number, to: number],
  text: CardText = thanks,
): Promise<Given> => {
  const link = {secret: random(), key: random()};
  const draft = {...text, to: ids[to] ?? '', stamp: stamps[from] ?? ''};
  return {...(await feedback(subject).give(draft, {...link, give: own[from] ?? ''})), ...link};
};

/** A place, for its holder. */
export const placeOf = (subject: Subject, {own}: Circle, place: number): Promise<Seat> =>
  feedback(subject).seat(own[place] ?? '');

/** What the holder of a place owes, by the names of the places. */
export const owedBy = async (subject: Subject, circle: Circle, place: number): Promise<Record<string, string>> =>
  Object.fromEntries((await placeOf(subject, circle, place)).owes.map(({name, state}) => [name, state]));

/** How far everybody is, as who leads the round sees it. */
export const statesIn = async (subject: Subject, {secret}: Circle): Promise<string[]> =>
  (await feedback(subject).round(secret)).value.seats.map(({state}) => state);
