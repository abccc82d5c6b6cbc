import {AnonymousCheckInSchema, CheckInDraftSchema} from '../../model/contract/check-in-draft.js';
import {createCheckIn} from '../check-ins/create-check-in.js';
import type {CheckInLink, StoredCheckIn} from '../check-ins/item.js';
import {keepAnonymous} from '../check-ins/keep-anonymous.js';
import {correctCheckIn, readCheckIn} from '../check-ins/own-check-in.js';
import {listCheckIns} from '../check-ins/own-check-ins.js';
import {withdrawCheckIn, withdrawCheckIns} from '../check-ins/withdraw-check-in.js';
import {listNotes} from '../contract/list-notes.js';
import type {Answer} from '../http/answer.js';
import {refuseIdentity} from '../http/identity.js';
import {gone, personal, versionsOf} from '../http/personal.js';
import {type Asked, route} from '../http/route.js';
import {accepted} from '../questionnaires/accepted.js';
import {noting} from '../sent/noting.js';
import {checkInLocation, ifMatchField, letterKeyField, personField, versionNote} from './fields.js';
import {uuidOf} from './ids.js';
import {ListedPartSchema, usual} from './listed-part.js';

const path = '/check-ins/{checkInId}';
const params = {checkInId: 'Id of the check-in: a UUID.'};

const linkOf = ({params: {checkInId = ''}, header}: Asked): CheckInLink => ({
  id: uuidOf(checkInId),
  secret: header(personField),
});

const answerOf = ({checkIn, version}: StoredCheckIn, status?: number, headers?: Record<string, string>): Answer =>
  personal(checkIn, {ETag: `"${version}"`, ...headers}, status);

/** `POST /check-ins` */
export const sendCheckIn = route({
  method: 'POST',
  path: '/check-ins',
  operation: 'sendCheckIn',
  summary: 'Send a check-in, to be read back with its secret.',
  description:
    'It is kept safely before the answer comes. All under one secret are one person’s. `contact` is for the hosts: no answer ever shows it. A repeated request gets the same item; once that was withdrawn, 410.',
  tag: 'check-ins',
  headers: [personField, letterKeyField],
  body: CheckInDraftSchema,
  bodyName: 'CheckInDraft',
  answers: {201: {description: 'Kept.', schema: 'CheckIn', headers: [checkInLocation, versionNote]}},
  problems: [400, 403, 410, 413, 415, 422],
  counted: 'writes',
  answer: async ({header, body: draft}, {database, questionnaires}) => {
    const {offer} = await accepted(questionnaires, draft);
    const create = {secret: header(personField), key: header(letterKeyField), draft, keepDays: offer.keepDays};
    const stored = await createCheckIn(database, create);
    return answerOf(stored, 201, {Location: `check-ins/${stored.checkIn.id}`});
  },
});

/** `POST /check-ins/anonymous` */
export const sendAnonymously = route({
  method: 'POST',
  path: '/check-ins/anonymous',
  operation: 'sendAnonymousCheckIn',
  summary: 'Send a check-in of which nobody can know who sent it.',
  description:
    'Nobody can bring it back or withdraw it, nor can anybody be reached. Of the time only the day is kept, and the log tells nothing of it. Without `Kith-Secret` and `Authorization`, which are refused.',
  tag: 'check-ins',
  headers: [letterKeyField],
  body: AnonymousCheckInSchema,
  bodyName: 'AnonymousCheckIn',
  answers: {201: {description: 'Kept.', schema: 'AnonymousReceipt'}},
  problems: [400, 403, 413, 415, 422],
  counted: 'writes',
  nameless: true,
  answer: async ({header, body: draft, call}, {database, questionnaires}) => {
    refuseIdentity(call.request.headers);
    const {offer} = await accepted(questionnaires, draft);
    const receipt = await keepAnonymous(database, {key: header(letterKeyField), draft, keepDays: offer.keepDays});
    return personal(receipt, {}, 201);
  },
});

/** `GET /check-ins` */
export const listOwn = route({
  method: 'GET',
  path: '/check-ins',
  operation: 'checkIns',
  summary: 'All check-ins under one secret, the newest first.',
  description: 'None is no error: an unknown secret has none.',
  tag: 'check-ins',
  query: ListedPartSchema,
  queryNotes: listNotes,
  headers: [personField],
  answers: {200: {description: 'One page.', schema: 'CheckInPage'}},
  problems: [400],
  counted: 'reads',
  answer: async ({query: {cursor, limit = usual}, header}, {database}) =>
    personal(await listCheckIns(database, header(personField), {cursor, limit})),
});

/** `GET /check-ins/{checkInId}` */
export const showCheckIn = route({
  method: 'GET',
  path,
  operation: 'checkIn',
  summary: 'One check-in, for who holds its secret.',
  tag: 'check-ins',
  params,
  headers: [personField],
  answers: {200: {description: 'The check-in as it stands.', schema: 'CheckIn', headers: [versionNote]}},
  problems: [400, 404],
  counted: 'reads',
  answer: async (asked, {database}) => answerOf(await readCheckIn(database, linkOf(asked))),
});

/** `PUT /check-ins/{checkInId}` */
export const putCheckIn = route({
  method: 'PUT',
  path,
  operation: 'correctCheckIn',
  summary: 'Correct a check-in, within 15 minutes.',
  description:
    'All of it anew, for the version that `If-Match` names; later than 15 minutes after `created`, 403. A `contact` that is left out stays as it was; with the audience `self` it is erased.',
  tag: 'check-ins',
  params,
  headers: [personField, ifMatchField],
  body: CheckInDraftSchema,
  bodyName: 'CheckInDraft',
  answers: {200: {description: 'Corrected.', schema: 'CheckIn', headers: [versionNote]}},
  problems: [400, 403, 404, 412, 413, 415, 422, 428],
  counted: 'writes',
  answer: async (asked, {database, questionnaires}) => {
    const link = linkOf(asked);
    await accepted(questionnaires, asked.body);
    const versions = versionsOf(asked.header(ifMatchField));
    return answerOf(await correctCheckIn(database, link, asked.body, versions));
  },
});

/** `DELETE /check-ins/{checkInId}` */
export const withdrawOne = route({
  method: 'DELETE',
  path,
  operation: 'withdrawCheckIn',
  summary: 'Take one back for ever.',
  description:
    'No version is needed, and there is no time limit. What was written is unreadable at once. Who holds the secret may repeat it for 30 days and gets the same answer; everybody else, and who comes later, gets 404.',
  tag: 'check-ins',
  params,
  headers: [personField],
  answers: {204: {description: 'It is gone.'}},
  problems: [400, 403, 404],
  // taking back must be possible for whoever has just sent too much
  counted: 'reads',
  answer: async (asked, parts) => {
    await withdrawCheckIn(parts.database, linkOf(asked), noting(parts));
    return gone();
  },
});

/** `DELETE /check-ins` */
export const withdrawAll = route({
  method: 'DELETE',
  path: '/check-ins',
  operation: 'withdrawCheckIns',
  summary: 'Take back everything under one secret, for ever.',
  tag: 'check-ins',
  headers: [personField],
  answers: {204: {description: 'It is gone, if there was anything.'}},
  problems: [400, 403],
  counted: 'reads',
  answer: async ({header}, parts) => {
    await withdrawCheckIns(parts.database, header(personField), noting(parts));
    return gone();
  },
});
