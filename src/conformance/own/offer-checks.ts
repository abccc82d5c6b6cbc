import type {QuestionnairesPort} from '../../backend/backend.js';
import type {QuestionnaireOffer} from '../../model/contract/questionnaire-offer.js';
import {shippedIds} from '../../model/questionnaire/shipped.js';
import {expectKind, expectSame, expectThat} from '../expectation.js';
import {NotChecked} from './visit.js';

/** Looks at what check-ins are taken of. Rejects with what was expected and what came. */
export type OfferCheck = (port: QuestionnairesPort) => Promise<void>;

const offersOf = async (port: QuestionnairesPort): Promise<QuestionnaireOffer[]> => {
  const offers = await port.list();
  if (offers.length === 0) throw new NotChecked('it offers no questionnaire');
  return offers;
};

const fieldsOf = (offer: QuestionnaireOffer): [string, unknown][] =>
  Object.entries(offer).sort(([a], [b]) => (a < b ? -1 : 1));

const readable = async ({id, definition}: QuestionnaireOffer): Promise<void> => {
  if (!definition) return expectThat(shippedIds.includes(id), `“${id}” is not shipped, and has no definition`);
  if (definition['resourceType'] !== undefined) {
    expectSame(`resourceType of “${id}”`, definition['resourceType'], 'Questionnaire');
    return;
  }
  const {readOwn} = await import('../../model/questionnaire/own.js');
  readOwn(definition);
};

/** Offers of questionnaires, whatever they are of. */
export const offerChecks: Record<string, OfferCheck> = {
  'lists what check-ins are taken of, each once': async (port) => {
    const ids = (await offersOf(port)).map(({id}) => id);
    expectSame('repeated ids', ids.length - new Set(ids).size, 0);
    expectThat(!ids.includes(''), 'one has no id');
  },

  'gives each questionnaire by its id as in the list': async (port) => {
    for (const offer of await offersOf(port)) {
      expectSame(offer.id, fieldsOf(await port.get(offer.id)), fieldsOf(offer));
    }
  },

  'says for how many whole days answers are kept, or that they stay': async (port) => {
    for (const {id, keepDays} of await offersOf(port)) {
      expectThat(keepDays === undefined || (Number.isInteger(keepDays) && keepDays > 0), `“${id}”: ${keepDays} days`);
    }
  },

  'takes check-ins only of what can be shown': async (port) => {
    for (const offer of await offersOf(port)) await readable(offer);
  },

  'rejects a questionnaire that it does not offer with kind missing': (port) =>
    expectKind('get', port.get('there-is-no-such-questionnaire-7f3c'), 'missing'),
};
