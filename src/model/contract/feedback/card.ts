import * as v from 'valibot';
import {wishes} from '../../feedback/rules.js';
import {instant, line, opaque} from '../values.js';

const words = v.optional(v.pipe(v.string(), v.maxLength(2_000)));

/** What a giver has written. */
const texts = {noticed: words, appreciate: words, tryOut: words, otherView: words};

const facts = {
  ...texts,
  /** The name it is signed with; missing = unsigned. */
  signature: v.optional(line),
  language: v.optional(line),
};

const id = v.pipe(v.string(), v.uuid());
/** ISO date: of a card only the day is told. */
const day = v.pipe(v.string(), v.isoDate());

/** A card that its receiver shows to the group. */
export const ShownCardSchema = v.object({...facts, id, day, to: line});

/** A card as its receiver sees it. */
export const CardSchema = v.object({
  ...facts,
  id,
  /** On which it arrived. */
  day,
  /** To be named when something is done with it. */
  version: opaque,
  /** Whether its giver agreed that it may be shown to the group. */
  mayShow: v.boolean(),
  shown: v.boolean(),
  thanked: v.boolean(),
  place: v.picklist(['new', 'kept', 'away']),
  /** What the receiver has answered, once. */
  answer: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
  /** True once it was answered, also when the answer was taken back. */
  answered: v.boolean(),
  /** What became of a report of it. Of a `removed` one nothing else is told. */
  reported: v.optional(v.picklist(['open', 'kept', 'removed'])),
});

/** Cards of one ask: the newest day first, shuffled within a day. */
export const CardPageSchema = v.object({
  items: v.pipe(v.array(CardSchema), v.maxLength(200)),
  /** Ask again with it for the next page; missing on the last. */
  cursor: v.optional(opaque),
});

/** A card as its giver sees it. */
export const OwnCardSchema = v.object({
  ...facts,
  mayShow: v.boolean(),
  /** To whom it is, and what they asked for. */
  to: line,
  about: v.pipe(v.string(), v.maxLength(1_000)),
  wish: v.picklist(wishes),
  otherViewInvited: v.boolean(),
  /**
   * `waiting`: unsigned, until enough others have given one. `held`: until a keeper of the site has looked at it.
   * `removed`: by a keeper, for `removedFor`.
   */
  state: v.picklist(['waiting', 'arrived', 'held', 'removed']),
  removedFor: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
  thanked: v.boolean(),
  answer: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
  shown: v.boolean(),
  created: instant,
  /** Until then it can be corrected; of an unsigned one that waits, the name can be added also later. */
  correctableUntil: instant,
  erasedOn: instant,
});

/** What is answered to a report. */
export const ReportReceiptSchema = v.object({
  /** Until then the keepers of the site have a copy of it, whatever becomes of the card. */
  sealedUntil: instant,
});

export type ShownCard = v.InferOutput<typeof ShownCardSchema>;
export type Card = v.InferOutput<typeof CardSchema>;
export type CardPage = v.InferOutput<typeof CardPageSchema>;
export type OwnCard = v.InferOutput<typeof OwnCardSchema>;
export type ReportReceipt = v.InferOutput<typeof ReportReceiptSchema>;
