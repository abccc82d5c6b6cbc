import {json} from '../http/answer.js';
import {missing} from '../http/http-problem.js';
import {route} from '../http/route.js';

const shared = {'Cache-Control': 'public, no-cache'};

/** `GET /questionnaires` */
export const listQuestionnaires = route({
  method: 'GET',
  path: '/questionnaires',
  operation: 'questionnaires',
  summary: 'What check-ins are taken of.',
  description: 'With what is promised about them: who reads them, and for how long they are kept.',
  tag: 'check-ins',
  answers: {200: {description: 'All of them.', schema: 'QuestionnaireOffers'}},
  problems: [],
  counted: 'reads',
  answer: async (_asked, {questionnaires}) =>
    json({items: (await questionnaires.all()).map(({offer}) => offer)}, shared),
});

/** `GET /questionnaires/{questionnaireId}` */
export const oneQuestionnaire = route({
  method: 'GET',
  path: '/questionnaires/{questionnaireId}',
  operation: 'questionnaire',
  summary: 'One questionnaire that check-ins are taken of.',
  tag: 'check-ins',
  params: {questionnaireId: 'Id of the questionnaire, percent-encoded.'},
  answers: {200: {description: 'What is promised about it, and itself.', schema: 'QuestionnaireOffer'}},
  problems: [404],
  counted: 'reads',
  answer: async ({params: {questionnaireId = ''}}, {questionnaires}) => {
    const found = await questionnaires.get(questionnaireId);
    if (!found) throw missing();
    return json(found.offer, shared);
  },
});
