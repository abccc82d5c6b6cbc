import {createHmac, randomUUID} from 'node:crypto';
import type {Transaction} from 'kysely';
import type {CardDraft} from '../../../model/contract/feedback/card-draft.js';
import {mostCards} from '../../../model/feedback/rules.js';
import type {FeedbackPlan} from '../../config/config.js';
import type {Database} from '../../database/database.js';
import type {Tables} from '../../database/tables.js';
import {HttpProblem} from '../../http/http-problem.js';
import {digest} from '../../sent/digest.js';
import {withdrawn} from '../../sent/replays.js';
import {actAs, scoped} from '../../sent/scope.js';
import {type AskRow, askBodyOf, holdAsk, invitedAsk} from '../asks/ask-row.js';
import {seatGives} from '../rounds/seat-gives.js';
import {actOn} from '../scope.js';
import {isFresh} from '../stamp.js';
import type {StoredCard} from './card-row.js';
import {givenCard} from './given-card.js';
import {insertCard} from './insert-card.js';
import {assertInvited} from './invited.js';
import {letGo} from './let-go.js';

/** A card that is about to be given. */
export interface Giving {
  /** Opens the card from then on. */
  secret: string;
  /** Of the invitation, or of the giver's own place. */
  give: string;
  draft: CardDraft;
}

interface Create {
  giver: Buffer;
  /** HMAC of what is sent: what was corrected away cannot be guessed from it without the secret. */
  sent: Buffer;
  held: boolean;
}

const refused = (detail: string): HttpProblem => new HttpProblem(403, detail);

/** What is given to, held until the transaction ends, and whether a name is needed. */
const receiverOf = async (
  trx: Transaction<Tables>,
  {give, draft: {to}}: Giving,
): Promise<{ask: AskRow; unsigned: boolean}> => {
  const caller = digest(give);
  await actAs(trx, {caller});
  if (to === undefined) return {ask: await holdAsk(trx, (await invitedAsk(trx, caller)).id), unsigned: true};
  const {ask, unsigned} = await seatGives(trx, {caller, to});
  return {ask: await holdAsk(trx, ask), unsigned};
};

const assertRoom = async (trx: Transaction<Tables>, ask: string): Promise<void> => {
  await actOn(trx, 'release', ask);
  const full = await trx
    .selectFrom('feedback_cards')
    .select('id')
    .where('ask', '=', ask)
    .where('withdrawn_at', 'is', null)
    .offset(mostCards - 1)
    .limit(1)
    .executeTakeFirst();
  await actOn(trx, '');
  if (full) throw refused('No more cards can be taken.');
};

const give = async (
  trx: Transaction<Tables>,
  giving: Giving,
  {giver, sent, held}: Create,
  settleMinutes: number,
): Promise<StoredCard> => {
  const {ask, unsigned} = await receiverOf(trx, giving);
  if (!ask.open) throw refused('No cards are taken any more.');
  assertInvited(giving.draft, {...askBodyOf(ask), unsigned});
  await assertRoom(trx, ask.id);
  await actAs(trx, {caller: giver});
  const card = {ask: ask.id, id: randomUUID(), giver, sent, text: giving.draft, held};
  if (!(await insertCard(trx, card))) throw refused('This secret opens a card already.');
  await letGo(trx, ask.id, settleMinutes);
  return givenCard(trx, giver);
};

/** What was given under this secret before, whatever has become of the ask since; undefined when nothing was. */
const repeated = (database: Database, {giver, sent}: Create): Promise<StoredCard | undefined> =>
  scoped(database, {caller: giver}, async (trx) => {
    const row = await trx
      .selectFrom('feedback_cards')
      .select(['sent', 'withdrawn_at'])
      .where('giver', '=', giver)
      .executeTakeFirst();
    if (!row) return undefined;
    if (row.withdrawn_at) throw withdrawn();
    if (!row.sent?.equals(sent))
      throw new HttpProblem(422, 'This secret opens another card already. Take another one for another card.');
    return givenCard(trx, giver);
  });

const isSuspicious = async (database: Database, {give: secret, draft}: Giving, now: number): Promise<boolean> =>
  Boolean(draft.website) || !(await isFresh(database, {subject: digest(secret), stamp: draft.stamp}, now));

/**
 * Gives a card. Resolves once it is safely kept. Under one secret there is one: the same again is answered as it stands. What
 * a person would hardly send like that is held for a keeper.
 * @param now epoch milliseconds
 * @throws {HttpProblem} 404 when the secret invites to nothing; 403 when no cards are taken, or none is owed; 422 for what is
 *   not invited, no name where one is needed, or a secret that opens another card; 410 when it was withdrawn.
 */
export const giveCard = async (
  database: Database,
  giving: Giving,
  {plan, now}: {plan: FeedbackPlan; now: number},
): Promise<StoredCard> => {
  const {secret, draft} = giving;
  const sent = createHmac('sha256', secret).update(JSON.stringify(draft)).digest();
  const create = {giver: digest(secret), sent, held: await isSuspicious(database, giving, now)};
  try {
    return await scoped(database, {caller: create.giver}, (trx) => give(trx, giving, create, plan.settleMinutes));
  } catch (error) {
    const before = error instanceof HttpProblem ? await repeated(database, create) : undefined;
    if (!before) throw error;
    return before;
  }
};
