import type {Backend} from '../backend/backend.js';
import type {QuestionnaireOffer} from '../model/contract/questionnaire-offer.js';
import type {Unsupported} from '../model/fhir/unsupported.js';
import type {Compute} from '../model/questionnaire/computed.js';
import type {Questionnaire} from '../model/questionnaire/questionnaire.js';
import {loadShipped} from '../model/questionnaire/shipped.js';

/** Around a questionnaire. */
export interface LoadOptions {
  /** BCP 47 language of the visitor. */
  readonly locale: string;
  readonly backend?: Promise<Backend> | undefined;
  /** Fetches a FHIR ValueSet that a questionnaire only names. */
  readonly resolveValueSet?: ((url: string) => Promise<unknown>) | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** A questionnaire, ready to be drawn. */
export interface Loaded {
  readonly questionnaire: Questionnaire;
  /** It has no sourced translation into the visitor's language. */
  readonly onlyInEnglish: boolean;
  /** What of a FHIR questionnaire is not done; grows when one of its expressions fails. */
  readonly unsupported: readonly Unsupported[];
  /** Works out its expressions, where it has some. */
  readonly compute?: Compute;
  /** What the backend promises about check-ins of it, where the questionnaire came from there. */
  readonly offer?: QuestionnaireOffer;
  /** The FHIR resource that it was read from. */
  readonly fhir?: object;
}

/**
 * Loads a questionnaire: a shipped one by its id, one in FHIR or of the library's shape by its URL or as an object, or
 * one that the backend offers, by its id. Rejects with a `BackendError` (recognise it by name and kind), or with a
 * TypeError that says where a definition is wrong.
 */
export const loadQuestionnaire = async (source: string | object, options: LoadOptions): Promise<Loaded> => {
  const shipped = typeof source === 'string' ? await loadShipped(source, options.locale) : undefined;
  if (shipped) return {...shipped, unsupported: []};
  const {loadFrom} = await import('./questionnaire-source.js');
  return loadFrom(source, options);
};
