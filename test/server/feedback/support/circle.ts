import {randomUUID} from 'node:crypto';
import type {OwnCard} from '../../../../src/model/contract/feedback/card.js';
import type {OwnRound, Seat} from '../../../../src/model/contract/feedback/round.js';
import type {RoundChange, RoundDraft} from '../../../../src/model/contract/feedback/round-draft.js';
import type {FeedbackPlan} from '../../../../src/server/config/config.js';
import {digest} from '../../../../src/server/sent/digest.js';
import {newSecret, sending} from '../../http/support/sending.js';
import type {Site} from '../../http/support/site.js';

/** Nothing has to settle, so that no test must wait. */
export const feedback: FeedbackPlan = {keepDays: 90, settleMinutes: 0, sealDays: 30, reported: 'held'};

const dayLength = 86_400_000;
export const hashOf = (secret: string): string => digest(secret).toString('hex');

/** A round as it is sent, with a place for each secret. */
export const roundDraft = (handed: readonly string[], more: Partial<RoundDraft> = {}): RoundDraft => ({
  prompt: 'How was the walk?',
  pattern: 'everyone',
  wish: 'experience',
  otherView: false,
  until: Date.now() + 7 * dayLength,
  seats: handed.map((secret, place) => ({name: `Person ${place}`, hash: hashOf(secret)})),
  ...more,
});

/** A place, and what opens it. */
export interface Chair {
  id: string;
  handed: string;
  own: string;
}

export interface Circle {
  host: string;
  key: string;
  version: string;
  round: OwnRound;
  chairs: Chair[];
}

export const bearing = (secret: string, method = 'GET'): RequestInit => ({method, headers: {'Kith-Secret': secret}});

/** A request that changes something, of which the version is named where there is one. */
export const changing = (body: object, secret: string, version?: string): RequestInit =>
  sending(body, {method: 'PUT', secret, ...(version !== undefined && {'If-Match': version})});

/** Asks, and reads the body as JSON; with any other status than this one it is an error. */
export const told = async <T>(site: Site, path: string, init: RequestInit, status = 200): Promise<T> => {
  const response = await site.ask(path, init);
  const text = await response.text();
  if (response.status !== status) throw new Error(`${init.method} ${path}: ${response.status} ${text}`);
  return JSON.parse(text) as T;
};

/** Opens a round of so many. */
export const opened = async (site: Site, count: number, more: Partial<RoundDraft> = {}): Promise<Circle> => {
  const [host, key] = [newSecret(), randomUUID() as string];
  const handed = Array.from({length: count}, newSecret);
  const response = await site.ask('/feedback/rounds', sending(roundDraft(handed, more), {secret: host, key}));
  if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
  const round = (await response.json()) as OwnRound;
  const chairs = round.seats.map(({id}, place) => ({id, handed: handed[place]!, own: newSecret()}));
  return {host, key, version: response.headers.get('ETag') ?? '', round, chairs};
};

export const take = (site: Site, {handed, own}: Chair): Promise<Seat> =>
  told(site, '/feedback/seat', changing({hash: hashOf(own)}, handed));

/** The same with all places taken. */
export const seated = async (site: Site, count: number, more: Partial<RoundDraft> = {}): Promise<Circle> => {
  const circle = await opened(site, count, more);
  for (const chair of circle.chairs) await take(site, chair);
  return circle;
};

export const seatOf = (site: Site, {own}: Chair): Promise<Seat> => told(site, '/feedback/seat', bearing(own));
export const roundOf = (site: Site, {host}: Circle): Promise<OwnRound> => told(site, '/feedback/round', bearing(host));

/** Changes a round as it stands. */
export const change = async (site: Site, circle: Circle, body: RoundChange): Promise<Response> =>
  site.ask('/feedback/round', changing(body, circle.host, '*'));

/** A request that gives a card. */
export const giving = (from: Chair, to: Chair, card: object, secret = newSecret()): RequestInit =>
  sending({noticed: 'You waited for us.', mayShow: true, to: to.id, ...card}, {secret, 'Kith-Give': from.own});

/** Gives a card as a person would: some seconds after the place was opened. */
export const give = async (
  site: Site,
  from: Chair,
  to: Chair,
  card: object = {signature: 'A friend'},
): Promise<{status: number; secret: string; card: OwnCard}> => {
  const {stamp} = await seatOf(site, from);
  site.clock.now += 3_000;
  const secret = newSecret();
  const response = await site.ask('/feedback/cards', giving(from, to, {stamp, ...card}, secret));
  return {status: response.status, secret, card: (await response.json()) as OwnCard};
};
