import * as v from 'valibot';
import {line} from './values.js';

const offer = v.object({
  /** Relative to the address of the answer that names it. */
  href: v.pipe(v.string(), v.maxLength(2_000)),
});

/** What `GET {endpoint}` answers: who speaks, and what is offered where. */
export const DiscoverySchema = v.object({
  /** The version of the contract. */
  kith: v.literal(1),
  name: v.optional(line),
  offers: v.object({
    /** The listing. */
    groups: v.optional(offer),
    /** “Tell us about a change” is taken at `{groups}/{id}/changes`. */
    changes: v.optional(offer),
    /** What check-ins are taken of. */
    questionnaires: v.optional(offer),
    /** Check-ins are taken, and given back to who holds their secret. */
    checkIns: v.optional(offer),
    /** Peer feedback: asks, cards and rounds, below this address. */
    feedback: v.optional(offer),
  }),
});

export type Discovery = v.InferOutput<typeof DiscoverySchema>;
