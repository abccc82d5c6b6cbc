import type {Loaded} from '../../controllers/questionnaire.js';
import type {Item} from '../../model/questionnaire/questionnaire.js';
import type {Extras} from './visit.js';

const fillsIn = ({initial, minOccurs, items = []}: Item): boolean =>
  Boolean(initial) || (minOccurs ?? 0) > 1 || items.some(fillsIn);

/** What only some questionnaires need: their risks must be known before the first answer, without a network. */
export const extrasOf = async ({questionnaire}: Loaded): Promise<Extras> => {
  const {risks, items} = questionnaire;
  const [risky, filled] = await Promise.all([
    risks?.length ? import('../../model/questionnaire/risks.js') : undefined,
    items.some(fillsIn) ? import('../../model/questionnaire/answers.js') : undefined,
  ]);
  return {
    ...(risky && {risksIn: risky.risksIn}),
    ...(filled && {initial: filled.initialAnswers(questionnaire)}),
  };
};
