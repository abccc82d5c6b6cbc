import * as v from 'valibot';
import {wishes} from '../../feedback/rules.js';
import {instant, line, opaque} from '../values.js';
import {ShownCardSchema} from './card.js';

/** What its asker reads back. */
export const OwnAskSchema = v.object({
  /** What they would like to hear about, in their words. */
  about: v.pipe(v.string(), v.maxLength(1_000)),
  wish: v.picklist(wishes),
  /** Whether “another way to see it” is invited. */
  otherView: v.boolean(),
  /** What they want to be called. */
  name: line,
  language: v.optional(line),
  /** Until when cards are taken. */
  until: instant,
  /** True once the asker has stopped it. */
  closed: v.boolean(),
  /** Hash of the secret of the link for peers: by it a page knows which it gave out. Missing in a round. */
  give: v.optional(line),
  /** True for a place in a round: until when, and whether it is over, is then the round's. */
  inRound: v.boolean(),
  /** When it is erased by itself, with all cards. */
  erasedOn: instant,
  /** Days for which a copy of a reported card stays with the keepers of the site. */
  sealDays: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export type OwnAsk = v.InferOutput<typeof OwnAskSchema>;

/** What is seen by who is invited to give. */
export const InvitationSchema = v.object({
  name: line,
  about: v.pipe(v.string(), v.maxLength(1_000)),
  wish: v.picklist(wishes),
  otherView: v.boolean(),
  language: v.optional(line),
  until: instant,
  /** Whether cards are taken now. */
  open: v.boolean(),
  erasedOn: instant,
  sealDays: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Goes back with a card, and says when its writer began: see `CardDraft`. */
  stamp: opaque,
  /** What the asker shows to the group, of what its givers agreed to. */
  shown: v.pipe(v.array(ShownCardSchema), v.maxLength(200)),
});

export type Invitation = v.InferOutput<typeof InvitationSchema>;
