import type {Risk} from '../questionnaire/questionnaire.js';
import type {Draft} from './reading.js';
import {type Raw, listOf} from './resource.js';

/** Questions about hurting oneself, by their LOINC codes, and the answer from which on it is worrying. */
const worrying: ReadonlyMap<unknown, number> = new Map([
  // Thoughts that you would be better off dead, or of hurting yourself (PHQ-9, item 9).
  ['44260-8', 1],
]);

const isLoinc = ({system}: Raw): boolean => system === undefined || system === 'http://loinc.org';

/** The rule that shows help, for a question that is known to need one: no file in FHIR says so itself. */
export const riskIn = (draft: Draft, raw: Raw): Risk | undefined => {
  const value = listOf(raw, 'code')
    .filter(isLoinc)
    .map(({code}) => worrying.get(code))
    .find(Boolean);
  if (value === undefined) return undefined;
  // Options that say no number count by their order, or the rule would never hold.
  if (draft.options?.every(({score}) => score === undefined)) {
    draft.options = draft.options.map((option, score) => ({...option, score}));
  }
  return {item: draft.linkId, operator: '>=', value};
};
