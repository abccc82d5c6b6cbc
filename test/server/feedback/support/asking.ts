import {randomUUID} from 'node:crypto';
import {type RawBuilder, sql} from 'kysely';
import type {Invitation, OwnAsk} from '../../../../src/model/contract/feedback/ask.js';
import type {Card, CardPage, OwnCard} from '../../../../src/model/contract/feedback/card.js';
import type {FeedbackPlan} from '../../../../src/server/config/config.js';
import {digest} from '../../../../src/server/sent/digest.js';
import {asKeeper} from '../../../../src/server/sent/scope.js';
import {newSecret, sending} from '../../http/support/sending.js';
import {type Site, openSite} from '../../http/support/site.js';

/** A site that takes feedback. */
export const openFeedback = (plan: Partial<FeedbackPlan> = {}, more: Parameters<typeof openSite>[0] = {}) =>
  openSite({...more, feedback: {keepDays: 90, settleMinutes: 15, sealDays: 30, reported: 'held', ...plan}});

export const day = 86_400_000;
/** Epoch milliseconds, so many days from now by the database's clock. */
export const inDays = (days: number): number => Date.now() + days * day;

/** What somebody asks, without the hash of the link for peers. */
export const question = {
  about: 'How my private story landed.',
  wish: 'ideas',
  otherView: true,
  name: 'Ana',
  language: 'en',
};

/** A card without a name. */
export const unsigned = {noticed: 'You looked up.', appreciate: 'Your private courage.', mayShow: false};
/** A card with one. */
export const signed = {...unsigned, signature: 'Jo', mayShow: true};

export interface Asked {
  secret: string;
  give: string;
  ask: OwnAsk;
  version: string;
}

export const hashOf = (secret: string): string => digest(secret).toString('hex');

const read = async <T>(response: Response, status: number): Promise<T> => {
  if (response.status !== status) throw new Error(`${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
};

/** A request that bears a secret. */
export const by = (secret: string, method = 'GET'): RequestInit => ({method, headers: {'Kith-Secret': secret}});

/** Asks, and answers all that is needed to come back to it. */
export const asked = async (site: Site, more: object = {}): Promise<Asked> => {
  const [secret, give] = [newSecret(), newSecret()];
  const body = {...question, until: inDays(7), give: hashOf(give), ...more};
  const response = await site.ask('/feedback/asks', sending(body, {secret}));
  const ask = await read<OwnAsk>(response, 201);
  return {secret, give, ask, version: response.headers.get('ETag') ?? ''};
};

/** What is read back of an ask. */
export const askOf = async (site: Site, {secret}: {secret: string}): Promise<OwnAsk> =>
  read(await site.ask('/feedback/ask', by(secret)), 200);

/** A change of an ask. */
export const changing = ({secret, version}: Asked, body: object, ifMatch = version): RequestInit =>
  sending(body, {method: 'PUT', secret, 'If-Match': ifMatch});

/** What a link for peers shows. */
export const invitationOf = async (site: Site, {give}: {give: string}): Promise<Invitation> =>
  read(await site.ask('/feedback/invitation', by(give)), 200);

/** A stamp as old as people need. */
export const stampOf = async (site: Site, link: {give: string}): Promise<string> => {
  const {stamp} = await invitationOf(site, link);
  site.clock.now += 3_000;
  return stamp;
};

export interface Given {
  secret: string;
  give: string;
  card: OwnCard;
  version: string;
  status: number;
}

/** A request that gives a card. */
export const giving = (body: unknown, {secret, give}: {secret: string; give: string}, key = randomUUID() as string) =>
  sending(body, {secret, 'Kith-Give': give, key});

/** Gives a card as people do, and answers all that is needed to come back to it. */
export const gave = async (
  site: Site,
  link: {give: string},
  text: object = unsigned,
  secret = newSecret(),
): Promise<Given> => {
  const body = {...text, stamp: await stampOf(site, link)};
  const response = await site.ask('/feedback/cards', giving(body, {secret, give: link.give}));
  const card = await read<OwnCard>(response, 201);
  const {status, headers} = response;
  return {secret, give: link.give, card, version: headers.get('ETag') ?? '', status};
};

/** A card as its giver reads it. */
export const cardOf = async (site: Site, {secret}: {secret: string}): Promise<OwnCard> =>
  read(await site.ask('/feedback/card', by(secret)), 200);

/** A correction of a card. */
export const correcting = ({secret, version}: {secret: string; version: string}, body: object): RequestInit =>
  sending(body, {method: 'PUT', secret, 'If-Match': version});

/** What has come. */
export const received = async (site: Site, {secret}: {secret: string}): Promise<Card[]> =>
  (await read<CardPage>(await site.ask('/feedback/ask/cards', by(secret)), 200)).items;

/** Does something with a card. */
export const handling = (
  site: Site,
  {secret}: {secret: string},
  {id, version}: {id: string; version: string},
  body: object,
): Promise<Response> =>
  site.ask(`/feedback/ask/cards/${id}`, sending(body, {method: 'PUT', secret, 'If-Match': `"${version}"`}));

/** A statement that no policy keeps from anything. */
export const inTables = <T>({database}: Site, statement: RawBuilder<T>): Promise<T[]> =>
  database.db.transaction().execute(async (trx) => {
    await asKeeper(trx, 'housekeeping');
    return (await statement.execute(trx)).rows;
  });

/** Lets time pass for all asks and cards. */
export const later = async (site: Site, minutes: number): Promise<void> => {
  const past = sql`make_interval(mins => ${minutes})`;
  await inTables(site, sql`UPDATE feedback_cards SET created_at = created_at - ${past}`);
  await inTables(site, sql`UPDATE feedback_asks SET until = until - ${past}, erase_at = erase_at - ${past}`);
};

/** Three people give without a name, and it arrives. */
export const threeArrived = async (site: Site, ask: Asked, text: object = unsigned): Promise<Given[]> => {
  const all = [await gave(site, ask, text), await gave(site, ask, text), await gave(site, ask, text)];
  await later(site, 15);
  await received(site, ask);
  return all;
};
