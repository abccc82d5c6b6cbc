import * as v from 'valibot';
import {patterns, seats, wishes} from '../../feedback/rules.js';
import {instant} from '../values.js';
import {written} from '../written.js';
import {hash, language} from './ask-draft.js';

/** A place: a name or alias, and the hash of the secret in the link that its holder is handed. */
const NewSeatSchema = v.strictObject({name: written(100), hash});

const distinct = (places: readonly {hash: string}[]): boolean =>
  new Set(places.map((place) => place.hash)).size === places.length;

/** A round as it is opened. */
export const RoundDraftSchema = v.pipe(
  v.strictObject({
    prompt: written(1_000),
    pattern: v.picklist(patterns),
    wish: v.picklist(wishes),
    otherView: v.boolean(),
    language: v.optional(language),
    /** Later than now, and within a year. */
    until: instant,
    seats: v.pipe(
      v.array(NewSeatSchema),
      v.minLength(seats.least, 'needs two places at least'),
      v.maxLength(seats.most, 'has more than 30 places'),
      v.check((places) => distinct(places), 'has two places with one secret'),
    ),
    /** Which of the places receives, 0 for the first: for the pattern `one`, and only there. */
    one: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.check(
    ({pattern, one, seats: places}) => (pattern === 'one') === (one !== undefined && one < places.length),
    'names no place that receives, or one where all do',
  ),
);

/** What a facilitator can change. */
export const RoundChangeSchema = v.strictObject({
  until: v.optional(instant),
  /** For good: who has a place can still read, and no more cards are taken. */
  closed: v.optional(v.literal(true)),
  /** Places that are added at the end of the circle. */
  add: v.optional(
    v.pipe(
      v.array(NewSeatSchema),
      v.maxLength(seats.most),
      v.check((places) => distinct(places), 'has two places with one secret'),
    ),
  ),
  /** Ids of places whose holders have left: nobody owes them a card any more, and they give none. */
  left: v.optional(v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.maxLength(60))),
});

/** A place is taken: from then on the secret with this hash opens it, and the one that was handed out nothing. */
export const SeatTakingSchema = v.strictObject({hash});

/** “Pass”, and taking that back. */
export const OwedSchema = v.strictObject({state: v.picklist(['owed', 'passed'])});

export type RoundDraft = v.InferOutput<typeof RoundDraftSchema>;
export type RoundChange = v.InferOutput<typeof RoundChangeSchema>;
