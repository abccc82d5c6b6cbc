import type {QuestionnaireOffer} from '../../model/contract/questionnaire-offer.js';
import type {Item, Questionnaire} from '../../model/questionnaire/questionnaire.js';

const items: readonly Item[] = [
  {
    linkId: 'slept',
    type: 'choice',
    text: 'How did you sleep?',
    options: [
      {value: 'well', text: 'Well'},
      {value: 'badly', text: 'Badly'},
    ],
  },
  {
    linkId: 'awake',
    type: 'string',
    text: 'What kept you awake?',
    enableWhen: [{question: 'slept', operator: '=', answer: 'badly'}],
  },
  {
    linkId: 'did',
    type: 'choice',
    text: 'What did you do?',
    repeats: true,
    open: true,
    options: [
      {value: 'walk', text: 'Took a walk'},
      {value: 'call', text: 'Called somebody'},
    ],
  },
  {linkId: 'hours', type: 'integer', text: 'How many hours were you out?', min: 0, max: 24},
  {linkId: 'alone', type: 'boolean', text: 'Were you alone?'},
  {linkId: 'way', type: 'quantity', text: 'How far did you walk?', units: [{value: 'km', text: 'kilometres'}]},
  {linkId: 'day', type: 'date', text: 'Which day was it?'},
  {linkId: 'more', type: 'text', text: 'Anything else?'},
];

/** Made up: it has a question of every kind, and one that only some are asked. */
export const sampleQuestionnaire: Questionnaire = {
  id: 'sample-day',
  version: '3',
  title: 'A day',
  language: 'en',
  items,
};

/** How it is offered. */
export const sampleOffer: QuestionnaireOffer = {
  id: sampleQuestionnaire.id,
  title: 'A day',
  definition: {...sampleQuestionnaire},
};
