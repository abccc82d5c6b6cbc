import {expectSame, expectThat} from '../expectation.js';
import {offerChecks} from '../own/offer-checks.js';
import {type Subject, about, questionnaires} from '../requirement.js';
import {sampleOffer} from '../samples/questionnaire.js';
import {givenUp} from '../sending.js';

// What can be asked of any backend is asked of one that holds the samples as well.
const asked = Object.entries(offerChecks).map(([sentence, check]): [string, (subject: Subject) => Promise<void>] => [
  sentence,
  (subject) => check(questionnaires(subject)),
]);

/** What check-ins are taken of. */
export const offeredQuestionnaires = about('questionnaires', 'offers', {
  ...Object.fromEntries(asked),
  'gives the definition of what is not shipped, as it was written': async (subject) => {
    const {definition} = await questionnaires(subject).get(sampleOffer.id);
    expectSame('definition', definition, sampleOffer.definition);
  },
  'answers nothing to who has given up': async (subject) => {
    const port = questionnaires(subject);
    expectThat(await givenUp((signal) => port.list({signal})), 'the list was not given up');
    expectThat(await givenUp((signal) => port.get(sampleOffer.id, {signal})), 'the offer was not given up');
  },
});
