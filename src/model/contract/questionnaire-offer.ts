import * as v from 'valibot';
import {count, line} from './values.js';

/** A questionnaire that a backend takes check-ins of, and what it promises about them. */
export const QuestionnaireOfferSchema = v.object({
  /** `arriving`, `phq-9`, or the site's own name for it. */
  id: line,
  title: v.optional(line),
  /** Days after which a check-in is erased; missing = kept until it is withdrawn. */
  keepDays: v.optional(count),
  /** Who reads what is shared, in the site's words: `Hosts of the Tuesday group`. */
  readers: v.optional(line),
  /** When hosts usually read, in the site's words. */
  hostsRead: v.optional(line),
  /** The questionnaire itself, as FHIR or as the library's own shape; missing for shipped ones. */
  definition: v.optional(v.record(v.string(), v.unknown())),
});

export type QuestionnaireOffer = v.InferOutput<typeof QuestionnaireOfferSchema>;

export const QuestionnaireOffersSchema = v.object({items: v.pipe(v.array(QuestionnaireOfferSchema), v.maxLength(200))});
