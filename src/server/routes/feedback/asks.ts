import {AskChangeSchema, NewAskSchema} from '../../../model/contract/feedback/ask-draft.js';
import type {StoredAsk} from '../../feedback/asks/ask-row.js';
import {createAsk} from '../../feedback/asks/create-ask.js';
import {eraseAsk} from '../../feedback/asks/erase-ask.js';
import {readInvitation} from '../../feedback/asks/invitation.js';
import {changeAsk, readAsk} from '../../feedback/asks/own-ask.js';
import {planOf} from '../../feedback/plan.js';
import type {Answer} from '../../http/answer.js';
import {gone, personal, versionsOf} from '../../http/personal.js';
import {type Route, route} from '../../http/route.js';
import {noting} from '../../sent/noting.js';
import {askField, ifMatchField, invitationField, letterKeyField, placeNote, versionNote} from '../fields.js';

const path = '/feedback/ask';

const answerOf = ({ask, version}: StoredAsk, status?: number, headers?: Record<string, string>): Answer =>
  personal(ask, {ETag: `"${version}"`, ...headers}, status);

/** `POST /feedback/asks` */
const sendAsk = route({
  method: 'POST',
  path: '/feedback/asks',
  operation: 'ask',
  summary: 'Ask peers for feedback.',
  description:
    'It is kept safely before the answer comes. Its secret opens it, and that of `give` the giving to it; whoever holds one does not learn the other. A repeated request gets the same item; once that was erased, 410.',
  tag: 'feedback',
  headers: [askField, letterKeyField],
  body: NewAskSchema,
  bodyName: 'NewAsk',
  answers: {201: {description: 'Kept.', schema: 'OwnAsk', headers: [placeNote('ask'), versionNote]}},
  problems: [400, 403, 404, 410, 413, 415, 422],
  counted: 'writes',
  answer: async ({header, body: draft}, {database, config}) => {
    const stored = await createAsk(database, {secret: header(askField), draft}, planOf(config));
    return answerOf(stored, 201, {Location: 'ask'});
  },
});

/** `GET /feedback/ask` */
const showAsk = route({
  method: 'GET',
  path,
  operation: 'asked',
  summary: 'What was asked, for who holds its secret; also the own place in a round, as far as it receives.',
  tag: 'feedback',
  headers: [askField],
  answers: {200: {description: 'The ask as it stands.', schema: 'OwnAsk', headers: [versionNote]}},
  problems: [400, 404],
  counted: 'reads',
  answer: async ({header}, {database, config}) => answerOf(await readAsk(database, header(askField), planOf(config))),
});

/** `PUT /feedback/ask` */
const putAsk = route({
  method: 'PUT',
  path,
  operation: 'changeAsk',
  summary: 'Stop the asking, take it up again, give it more time, or another link for peers.',
  description:
    'For the version that `If-Match` names. What is left out stays. What givers have replied to cannot be changed, and nothing of a place in a round: 403.',
  tag: 'feedback',
  headers: [askField, ifMatchField],
  body: AskChangeSchema,
  bodyName: 'AskChange',
  answers: {200: {description: 'Changed.', schema: 'OwnAsk', headers: [versionNote]}},
  problems: [400, 403, 404, 412, 413, 415, 422, 428],
  counted: 'reads',
  answer: async ({header, body: change}, {database, config}) => {
    const changing = {secret: header(askField), change, versions: versionsOf(header(ifMatchField))};
    return answerOf(await changeAsk(database, changing, planOf(config)));
  },
});

/** `DELETE /feedback/ask` */
const dropAsk = route({
  method: 'DELETE',
  path,
  operation: 'eraseAsk',
  summary: 'Erase the ask and all its cards, for ever.',
  description:
    'Of a place in a round its cards alone. No version is needed. What was written is unreadable at once, also for who gave it. Who holds the secret may repeat it for 30 days and gets the same answer.',
  tag: 'feedback',
  headers: [askField],
  answers: {204: {description: 'It is gone.'}},
  problems: [400, 403, 404],
  // taking back must be possible at any time
  counted: 'reads',
  answer: async ({header}, parts) => {
    planOf(parts.config);
    await eraseAsk(parts.database, header(askField), noting(parts));
    return gone();
  },
});

/** `GET /feedback/invitation` */
const showInvitation = route({
  method: 'GET',
  path: '/feedback/invitation',
  operation: 'invitation',
  summary: 'What somebody is invited to give feedback to.',
  description:
    'Of its cards only those that are shown to the group. `stamp` goes back with a card. The log tells nothing of it: a card is given some minutes later.',
  tag: 'feedback',
  headers: [invitationField],
  answers: {200: {description: 'The invitation.', schema: 'Invitation'}},
  problems: [400, 404],
  counted: 'reads',
  nameless: true,
  answer: async ({header}, {database, config, now}) =>
    personal(await readInvitation(database, header(invitationField), {plan: planOf(config), now: now()})),
});

/** What is asked. */
export const askRoutes: Route[] = [sendAsk, showAsk, putAsk, dropAsk, showInvitation];
