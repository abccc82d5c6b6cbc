import * as v from 'valibot';
import {patterns, wishes} from '../../feedback/rules.js';
import {instant, line, opaque} from '../values.js';
import {ShownCardSchema} from './card.js';

const id = v.pipe(v.string(), v.uuid());

const roundEntries = {
  prompt: v.pipe(v.string(), v.maxLength(1_000)),
  pattern: v.picklist(patterns),
  wish: v.picklist(wishes),
  otherView: v.boolean(),
  language: v.optional(line),
  /** Until when cards are taken. */
  until: instant,
  closed: v.boolean(),
  /** Whether cards may be unsigned: see `mayBeUnsigned`. */
  unsigned: v.boolean(),
  erasedOn: instant,
};

/** What its facilitator sees: that cards were given, never what they say, nor to whom. */
export const OwnRoundSchema = v.object({
  ...roundEntries,
  /** In the order of the circle. */
  seats: v.pipe(
    v.array(
      v.object({
        id,
        name: line,
        /** `unopened`: nobody has taken the place. `done`: has given or passed all. `left`: is not in the round any more. */
        state: v.picklist(['unopened', 'giving', 'done', 'left']),
      }),
    ),
    v.maxLength(60),
  ),
  /** Id of the place that receives, in the pattern `one`. */
  one: v.optional(id),
});

/** What is seen by who holds a place. */
export const SeatSchema = v.object({
  id,
  name: line,
  /**
   * False: it is the link that the facilitator handed out, which opens nothing but this, and can be taken once.
   * True: the link is its holder's own.
   */
  own: v.boolean(),
  round: v.object(roundEntries),
  /** To whom a card is owed, given or passed. Empty until the place is taken. */
  owes: v.pipe(v.array(v.object({id, name: line, state: v.picklist(['owed', 'given', 'passed'])})), v.maxLength(60)),
  sealDays: v.pipe(v.number(), v.integer(), v.minValue(0)),
  stamp: opaque,
  /** What people of the round show to all in it. Empty until the place is taken. */
  shown: v.pipe(v.array(ShownCardSchema), v.maxLength(500)),
});

export type OwnRound = v.InferOutput<typeof OwnRoundSchema>;
export type Seat = v.InferOutput<typeof SeatSchema>;
