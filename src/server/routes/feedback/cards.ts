import {CardDraftSchema, CardHandlingSchema, CardTextSchema} from '../../../model/contract/feedback/card-draft.js';
import {listNotes} from '../../contract/list-notes.js';
import type {StoredCard} from '../../feedback/cards/card-row.js';
import {correctCard} from '../../feedback/cards/correct-card.js';
import {giveCard} from '../../feedback/cards/give-card.js';
import {readCard} from '../../feedback/cards/given-card.js';
import {handleCard} from '../../feedback/cards/handle-card.js';
import {receivedCards} from '../../feedback/cards/received-cards.js';
import {withdrawCard} from '../../feedback/cards/withdraw-card.js';
import {planOf} from '../../feedback/plan.js';
import type {Answer} from '../../http/answer.js';
import {gone, personal, versionsOf} from '../../http/personal.js';
import {type Route, route} from '../../http/route.js';
import {noting} from '../../sent/noting.js';
import {askField, cardField, giveField, ifMatchField, letterKeyField, placeNote, versionNote} from '../fields.js';
import {uuidOf} from '../ids.js';
import {ListedPartSchema, usual} from '../listed-part.js';

const path = '/feedback/card';

const answerOf = ({card, version}: StoredCard, status?: number, headers?: Record<string, string>): Answer =>
  personal(card, {ETag: `"${version}"`, ...headers}, status);

/** `GET /feedback/ask/cards` */
const listCards = route({
  method: 'GET',
  path: '/feedback/ask/cards',
  operation: 'receivedCards',
  summary: 'The cards that have arrived, the newest day first, shuffled within a day.',
  description: 'Unsigned ones arrive together, from three on. What waits is neither shown nor counted anywhere.',
  tag: 'feedback',
  query: ListedPartSchema,
  queryNotes: listNotes,
  headers: [askField],
  answers: {200: {description: 'One page.', schema: 'CardPage'}},
  problems: [400, 404],
  counted: 'reads',
  answer: async ({query: {cursor, limit = usual}, header}, {database, config}) => {
    const {settleMinutes} = planOf(config);
    return personal(await receivedCards(database, {secret: header(askField), settleMinutes}, {cursor, limit}));
  },
});

/** `PUT /feedback/ask/cards/{cardId}` */
const putHandling = route({
  method: 'PUT',
  path: '/feedback/ask/cards/{cardId}',
  operation: 'handleCard',
  summary: 'Thank for a card, keep it, put it away, answer it once, show it to the group, or turn its giver away.',
  description:
    'What is left out stays. For the version that `If-Match` names. A second answer, and showing what its giver has not agreed to, is 403.',
  tag: 'feedback',
  params: {cardId: 'Id of the card: a UUID.'},
  headers: [askField, ifMatchField],
  body: CardHandlingSchema,
  bodyName: 'CardHandling',
  answers: {200: {description: 'Done.', schema: 'Card', headers: [versionNote]}},
  problems: [400, 403, 404, 412, 413, 415, 428],
  counted: 'reads',
  answer: async ({params: {cardId = ''}, header, body: handling}, {database, config}) => {
    planOf(config);
    const versions = versionsOf(header(ifMatchField));
    const card = await handleCard(database, {secret: header(askField), id: uuidOf(cardId), handling, versions});
    return personal(card, {ETag: `"${card.version}"`});
  },
});

const kept = {schema: 'OwnCard', headers: [placeNote('card'), versionNote]};

/** `POST /feedback/cards` */
const sendCard = route({
  method: 'POST',
  path: '/feedback/cards',
  operation: 'giveCard',
  summary: 'Give a card.',
  description:
    'It is kept safely before the answer comes. One card under each secret: a repeated request gets the same item, and once that was withdrawn, 410. Of no request about a card the log tells anything.',
  tag: 'feedback',
  headers: [cardField, giveField, letterKeyField],
  body: CardDraftSchema,
  bodyName: 'CardDraft',
  answers: {
    201: {description: 'Kept; it has arrived, or waits for others.', ...kept},
    202: {description: 'Kept; a keeper looks at it first.', ...kept},
  },
  problems: [400, 403, 404, 410, 413, 415, 422],
  counted: 'writes',
  nameless: true,
  answer: async ({header, body: draft}, {database, config, now}) => {
    const giving = {secret: header(cardField), give: header(giveField), draft};
    const stored = await giveCard(database, giving, {plan: planOf(config), now: now()});
    return answerOf(stored, stored.card.state === 'held' ? 202 : 201, {Location: 'card'});
  },
});

/** `GET /feedback/card` */
const showCard = route({
  method: 'GET',
  path,
  operation: 'givenCard',
  summary: 'A card, for who gave it: whether it has arrived, the thanks, the answer.',
  tag: 'feedback',
  headers: [cardField],
  answers: {200: {description: 'The card as it stands.', schema: 'OwnCard', headers: [versionNote]}},
  problems: [400, 404],
  counted: 'reads',
  nameless: true,
  answer: async ({header}, {database, config}) => {
    planOf(config);
    return answerOf(await readCard(database, header(cardField)));
  },
});

/** `PUT /feedback/card` */
const putCard = route({
  method: 'PUT',
  path,
  operation: 'correctCard',
  summary: 'Correct a card, within 15 minutes; or sign one that waits.',
  description:
    'All of it anew, for the version that `If-Match` names. Later, once an unsigned one has arrived, and to take a name away: 403.',
  tag: 'feedback',
  headers: [cardField, ifMatchField],
  body: CardTextSchema,
  bodyName: 'CardText',
  answers: {200: {description: 'Corrected.', schema: 'OwnCard', headers: [versionNote]}},
  problems: [400, 403, 404, 412, 413, 415, 422, 428],
  counted: 'reads',
  nameless: true,
  answer: async ({header, body: text}, {database, config}) => {
    planOf(config);
    const correcting = {secret: header(cardField), text, versions: versionsOf(header(ifMatchField))};
    return answerOf(await correctCard(database, correcting));
  },
});

/** `DELETE /feedback/card` */
const dropCard = route({
  method: 'DELETE',
  path,
  operation: 'withdrawCard',
  summary: 'Take a card back for ever.',
  description:
    'No version is needed, and there is no time limit. What was written is unreadable at once. Who holds the secret may repeat it for 30 days and gets the same answer.',
  tag: 'feedback',
  headers: [cardField],
  answers: {204: {description: 'It is gone.'}},
  problems: [400, 403, 404],
  // taking back must be possible for whoever has just sent too much
  counted: 'reads',
  nameless: true,
  answer: async ({header}, parts) => {
    planOf(parts.config);
    await withdrawCard(parts.database, header(cardField), noting(parts));
    return gone();
  },
});

/** What is given. */
export const cardRoutes: Route[] = [listCards, putHandling, sendCard, showCard, putCard, dropCard];
