import type {Loaded} from '../../controllers/questionnaire.js';
import {plainEntries} from '../../model/questionnaire/plain.js';
import type {Item} from '../../model/questionnaire/questionnaire.js';
import type {Extras} from './visit.js';

const fillsIn = ({initial, minOccurs, items = []}: Item): boolean =>
  Boolean(initial) || (minOccurs ?? 0) > 1 || items.some(fillsIn);

const needsRules = ({questionnaire, compute}: Loaded): boolean => Boolean(compute) || !plainEntries(questionnaire);

/** What only some questionnaires need: their risks must be known before the first answer, without a network. */
export const extrasOf = async (loaded: Loaded): Promise<Extras> => {
  const {questionnaire} = loaded;
  const {risks, items} = questionnaire;
  const [risky, filled, rules] = await Promise.all([
    risks?.length ? import('../../model/questionnaire/risks.js') : undefined,
    items.some(fillsIn) ? import('../../model/questionnaire/answers.js') : undefined,
    needsRules(loaded) ? import('../../model/questionnaire/settle.js') : undefined,
  ]);
  return {
    ...(risky && {risksIn: risky.risksIn}),
    ...(rules && {rules}),
    ...(filled && {initial: filled.initialAnswers(questionnaire)}),
  };
};
