import {createHash} from 'node:crypto';
import type {Item} from './known.js';
import type {Sent} from './request.js';
import type {Route} from './schema.js';

/*
 * Private links of peer feedback: who makes something sends hashes of the secrets in the links that it hands out, so a caller who
 * means well makes them of its own secret, and can open later what it has made.
 */

type Body = Record<string, unknown>;

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
const giveOf = (secret: string): string => `${secret.slice(0, 100)}-give`;
const ownOf = (secret: string): string => `${secret.slice(0, 100)}-own`;
const seatOf = (secret: string, place: number): string => `${secret.slice(0, 100)}-seat-${place}`;

const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value);
const listIn = (body: Body, name: string): Body[] => (Array.isArray(body[name]) ? body[name].filter(isBody) : []);

const shapes: Record<string, (body: Body, secret: string) => Body> = {
  'post /feedback/asks': (body, secret) => ({...body, give: hashOf(giveOf(secret))}),
  'post /feedback/rounds': (body, secret) => ({
    ...body,
    seats: listIn(body, 'seats').map((seat, place) => ({...seat, hash: hashOf(seatOf(secret, place))})),
  }),
  // what everybody invites, and signed, so that it arrives
  'post /feedback/cards': ({noticed = 'Something', appreciate, mayShow = true}) => ({
    noticed,
    appreciate,
    mayShow,
    signature: 'Jo',
  }),
  'put /feedback/seat': (_body, secret) => ({hash: hashOf(ownOf(secret))}),
};

/** What is given can be read only after all this. */
export const firstWays = [
  'post /feedback/asks',
  'get /feedback/invitation',
  'post /feedback/cards',
  'get /feedback/ask/cards',
] as const;

/** The secret of what is made: another one each time, as people take. */
export const secretFor = ({method, path}: Route, secret: string | undefined, which: number): string | undefined =>
  method === 'post' && path.startsWith('/feedback/') && !path.includes('{') && secret
    ? `${secret.slice(0, 60)}-${which}`
    : secret;

const weeks = 14 * 86_400_000;

/** A body as a caller who means well sends it: with links of its own, and times that are to come. */
export const shaped = (
  {method, path}: Route,
  text: string,
  {secret = '', fields}: {secret?: string | undefined; fields?: Body | undefined},
): string => {
  const body: unknown = JSON.parse(text);
  if (!isBody(body)) return text;
  const timed = 'until' in body ? {...body, until: Date.now() + weeks} : body;
  return JSON.stringify({...(shapes[`${method} ${path}`]?.(timed, secret) ?? timed), ...fields});
};

const at = (path: string, headers: Record<string, string>, more: Partial<Item> = {}): Item => ({
  path,
  headers,
  ...more,
});

type Follow = (secret: string, answer: Body) => Item[];

const seatFollows = (secret: string, answer: Body): Item[] => {
  if (answer.own !== true) return [];
  const own = {'kith-secret': secret};
  const owed = listIn(answer, 'owes').flatMap(({id}) => [
    at(`/feedback/seat/owed/${String(id)}`, own),
    at('/feedback/cards', {'kith-give': secret}, {fields: {to: id, stamp: answer.stamp}}),
  ]);
  return [at('/feedback/seat', own), at('/feedback/ask', own), at('/feedback/ask/cards', own), ...owed];
};

/** What can be opened after a good answer. */
const follows: Record<string, Follow> = {
  'POST /feedback/asks': (secret) => [
    at('/feedback/ask/cards', {'kith-secret': secret}),
    at('/feedback/invitation', {'kith-secret': giveOf(secret)}),
  ],
  'GET /feedback/invitation': (secret, {stamp}) => [at('/feedback/cards', {'kith-give': secret}, {fields: {stamp}})],
  'GET /feedback/ask/cards': (secret, answer) =>
    listIn(answer, 'items').flatMap(({id, version}) => {
      const headers = {'kith-secret': secret};
      const path = `/feedback/ask/cards/${String(id)}`;
      return [at(path, headers, {version: `"${String(version)}"`}), at(`${path}/report`, headers)];
    }),
  'POST /feedback/rounds': (secret, answer) =>
    listIn(answer, 'seats').map((_, place) => at('/feedback/seat', {'kith-secret': seatOf(secret, place)})),
  'GET /feedback/seat': seatFollows,
  'PUT /feedback/seat': (secret, answer) => seatFollows(ownOf(secret), answer),
};

/** What the asker can open now, besides what the answer itself names. */
export const openedBy = ({path, init}: Sent, answer: unknown): Item[] => {
  const place = path.split('?')[0]!;
  const follow = follows[`${init.method ?? 'GET'} ${place}`];
  return follow && isBody(answer) ? follow(init.headers['kith-secret'] ?? '', answer) : [];
};
