import {QuestionnaireOfferSchema, QuestionnaireOffersSchema} from '../../model/contract/questionnaire-offer.js';
import type {QuestionnairesPort} from '../backend.js';
import {addressOf} from './address.js';
import type {Exchange} from './exchange.js';

/** What check-ins are taken of, by the contract. `href` is the absolute address of the questionnaires. */
export const restQuestionnaires = (href: string, exchange: Exchange): QuestionnairesPort => ({
  list: async ({signal} = {}) => (await exchange.ask({url: href, signal}, QuestionnaireOffersSchema)).value.items,
  get: async (id, {signal} = {}) =>
    (await exchange.ask({url: addressOf(href, id), signal}, QuestionnaireOfferSchema)).value,
});
