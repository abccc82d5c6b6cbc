import {ReportDraftSchema} from '../../../model/contract/feedback/card-draft.js';
import {planOf} from '../../feedback/plan.js';
import {reportCard} from '../../feedback/reports/report-card.js';
import {personal} from '../../http/personal.js';
import {type Route, route} from '../../http/route.js';
import {askField} from '../fields.js';
import {uuidOf} from '../ids.js';

/** `POST /feedback/ask/cards/{cardId}/report` */
const report = route({
  method: 'POST',
  path: '/feedback/ask/cards/{cardId}/report',
  operation: 'reportCard',
  summary: 'Report a card that has arrived to the keepers of the site.',
  description:
    'A copy of it as it is now is sealed for them, for a stated time, whatever becomes of the card. Of what was reported already, the same receipt.',
  tag: 'feedback',
  params: {cardId: 'Id of the card: a UUID.'},
  headers: [askField],
  body: ReportDraftSchema,
  bodyName: 'ReportDraft',
  answers: {201: {description: 'A keeper will look at it.', schema: 'ReportReceipt'}},
  problems: [400, 403, 404, 413, 415],
  counted: 'reads',
  answer: async ({header, params: {cardId = ''}, body}, {config, database}) => {
    const {sealDays} = planOf(config);
    const receipt = await reportCard(database, {
      secret: header(askField),
      card: uuidOf(cardId),
      report: body,
      sealDays,
    });
    return personal(receipt, {}, 201);
  },
});

export const reportRoutes: Route[] = [report];
