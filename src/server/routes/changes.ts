import {type ChangeDraft, ChangeDraftSchema} from '../../model/contract/change.js';
import {clean} from '../../model/text/clean.js';
import {createChange} from '../changes/create-change.js';
import type {ItemLink, StoredChange} from '../changes/item.js';
import {correctChange, readChange} from '../changes/own-change.js';
import {withdrawChange} from '../changes/withdraw-change.js';
import type {Answer} from '../http/answer.js';
import {invalid} from '../http/http-problem.js';
import {gone, personal, versionsOf} from '../http/personal.js';
import {type Asked, route} from '../http/route.js';
import {erasureFile, noteErasures} from '../sent/erasures.js';
import {uuidOf} from './ids.js';
import {ifMatchField, keyField, locationNote, secretField, versionNote} from './fields.js';

const path = '/groups/{id}/changes/{changeId}';
const params = {id: 'Id of the group, percent-encoded.', changeId: 'Id of the change: a UUID.'};

const linkOf = ({params: {id = '', changeId = ''}, header}: Asked): ItemLink => ({
  group: id,
  id: uuidOf(changeId),
  secret: header(secretField),
});

/** An id is taken as it is, or not at all: cleaned, it would be another. */
const draftOf = ({body}: {body: ChangeDraft}): ChangeDraft => {
  if (body.meeting !== undefined && clean(body.meeting, 500) !== body.meeting)
    throw invalid('/meeting', 'is not the id of a meeting');
  return body;
};

const answerOf = ({change, version}: StoredChange, status?: number, headers?: Record<string, string>): Answer =>
  personal(change, {ETag: `"${version}"`, ...headers}, status);

/** `POST /groups/{id}/changes` */
export const sendChange = route({
  method: 'POST',
  path: '/groups/{id}/changes',
  operation: 'sendChange',
  summary: 'Tell the listing’s keeper about a change.',
  description:
    'It is kept safely before the answer comes, and waits for the keeper. The `email` is for the keeper’s answer: nothing ever shows it again. A repeated request gets the same item; once that was withdrawn, 410.',
  tag: 'changes',
  params: {id: params.id},
  headers: [secretField, keyField],
  body: ChangeDraftSchema,
  bodyName: 'ChangeDraft',
  answers: {
    202: {description: 'Kept; it waits for the keeper.', schema: 'Change', headers: [locationNote, versionNote]},
  },
  problems: [400, 403, 404, 410, 413, 415, 422],
  counted: 'writes',
  answer: async (asked, {database}) => {
    const {
      params: {id = ''},
      header,
    } = asked;
    const create = {group: id, secret: header(secretField), key: header(keyField), draft: draftOf(asked)};
    const stored = await createChange(database, create);
    return answerOf(stored, 202, {Location: `changes/${stored.change.id}`});
  },
});

/** `GET /groups/{id}/changes/{changeId}` */
export const showChange = route({
  method: 'GET',
  path,
  operation: 'change',
  summary: 'What was told, for who holds its secret.',
  tag: 'changes',
  params,
  headers: [secretField],
  answers: {200: {description: 'The change as it stands.', schema: 'Change', headers: [versionNote]}},
  problems: [400, 404],
  counted: 'reads',
  answer: async (asked, {database}) => answerOf(await readChange(database, linkOf(asked))),
});

/** `PUT /groups/{id}/changes/{changeId}` */
export const putChange = route({
  method: 'PUT',
  path,
  operation: 'correctChange',
  summary: 'Correct what was told.',
  description:
    'The whole text anew, for the version that `If-Match` names. An `email` that is left out stays as it was. It then waits for the keeper again.',
  tag: 'changes',
  params,
  headers: [secretField, ifMatchField],
  body: ChangeDraftSchema,
  bodyName: 'ChangeDraft',
  answers: {200: {description: 'Corrected.', schema: 'Change', headers: [versionNote]}},
  problems: [400, 403, 404, 412, 413, 415, 428],
  counted: 'writes',
  answer: async (asked, {database}) =>
    answerOf(await correctChange(database, linkOf(asked), draftOf(asked), versionsOf(asked.header(ifMatchField)))),
});

/** `DELETE /groups/{id}/changes/{changeId}` */
export const withdraw = route({
  method: 'DELETE',
  path,
  operation: 'withdrawChange',
  summary: 'Take it back for ever.',
  description:
    'No version is needed. Text, name and address are unreadable at once. Who holds the secret may repeat it for 30 days and gets the same answer; everybody else, and who comes later, gets 404.',
  tag: 'changes',
  params,
  headers: [secretField],
  answers: {204: {description: 'It is gone.'}},
  problems: [400, 403, 404],
  // taking back must be possible for whoever has just sent too much
  counted: 'reads',
  answer: async (asked, {database, config, now}) => {
    const day = new Date(now()).toISOString().slice(0, 10);
    await withdrawChange(database, linkOf(asked), (item) => noteErasures(erasureFile(config), [item], day));
    return gone();
  },
});
