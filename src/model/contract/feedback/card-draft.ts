import * as v from 'valibot';
import {type CardField, cardFields} from '../../feedback/rules.js';
import {opaque} from '../values.js';
import {written} from '../written.js';
import {language} from './ask-draft.js';

const text = v.optional(written(2_000));

const cardEntries = {
  noticed: text,
  appreciate: text,
  tryOut: text,
  otherView: text,
  /** A name of the giver's choice; missing = unsigned. */
  signature: v.optional(written(100)),
  /** Whether the receiver may show it to the group. */
  mayShow: v.boolean(),
  language: v.optional(language),
};

const holdsWords = (card: Partial<Record<CardField, string | undefined>>): boolean =>
  cardFields.some((field) => card[field] !== undefined);
const empty = 'holds no word';

/** What a card says. */
export const CardTextSchema = v.pipe(
  v.strictObject(cardEntries),
  v.check((card) => holdsWords(card), empty),
);

/** What is sent. */
export const CardDraftSchema = v.pipe(
  v.strictObject({
    ...cardEntries,
    /** In a round: the id of the place it is for. */
    to: v.optional(v.pipe(v.string(), v.uuid())),
    /** The `stamp` of the invitation or place. Without one that is real and some seconds old, a keeper looks at the card first. */
    stamp: v.optional(opaque),
    /** Stays empty: people do not see this field. */
    website: v.optional(v.pipe(v.string(), v.maxLength(200))),
  }),
  v.check((card) => holdsWords(card), empty),
);

/** What a receiver does with a card. What is not named stays. */
export const CardHandlingSchema = v.strictObject({
  thanked: v.optional(v.boolean()),
  place: v.optional(v.picklist(['new', 'kept', 'away'])),
  /** Only of what its giver agreed to. */
  shown: v.optional(v.boolean()),
  /** Once. `null` takes it back for ever. */
  answer: v.optional(v.nullable(written(2_000))),
  /** Turns its giver away for good: they can still read and withdraw it, and change nothing more. */
  turnedAway: v.optional(v.literal(true)),
});

export const reportReasons = ['hurtful', 'threat', 'private', 'spam', 'other'] as const;

/** Why a keeper of the site is to look at a card. */
export const ReportDraftSchema = v.strictObject({
  reason: v.picklist(reportReasons),
  note: v.optional(written(2_000)),
});

export type CardText = v.InferOutput<typeof CardTextSchema>;
export type CardDraft = v.InferOutput<typeof CardDraftSchema>;
export type CardHandling = v.InferOutput<typeof CardHandlingSchema>;
export type ReportDraft = v.InferOutput<typeof ReportDraftSchema>;
