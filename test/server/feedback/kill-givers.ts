import assert from 'node:assert/strict';
import {createHash, randomBytes, randomUUID} from 'node:crypto';
import type {Card, CardPage, OwnCard} from '../../../src/model/contract/feedback/card.js';
import type {RoundOptions} from '../crash/rounds.js';
import type {Draft, Writers} from '../crash/writers.js';

const settings = {KITH_FEEDBACK: '{"settleMinutes": 0}'};
const newSecret = (): string => randomBytes(24).toString('base64url');

interface Asked {
  secret: string;
  give: string;
  stamp: string;
}

const read = async <T>(url: string, secret: string): Promise<T> => {
  const answer = await fetch(url, {headers: {'Kith-Secret': secret}});
  assert.equal(answer.status, 200, await answer.clone().text());
  return (await answer.json()) as T;
};

const askOn = async (url: string): Promise<Asked> => {
  const [secret, give] = [newSecret(), newSecret()];
  const words = {about: 'How my story landed.', wish: 'ideas', otherView: true, name: 'Ana'};
  const hash = createHash('sha256').update(give).digest('hex');
  const answer = await fetch(`${url}/feedback/asks`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Kith-Secret': secret, 'Idempotency-Key': randomUUID()},
    body: JSON.stringify({...words, until: Date.now() + 7 * 86_400_000, give: hash}),
  });
  assert.equal(answer.status, 201);
  const {stamp} = await read<{stamp: string}>(`${url}/feedback/invitation`, give);
  return {secret, give, stamp};
};

/** Every third card is signed. */
const cardFor = ({give, stamp}: Asked, number: number): Draft => {
  const noticed = `Card ${number}: you waited for us.`;
  const body = {noticed, mayShow: false, stamp, ...(number % 3 === 0 && {signature: `Giver ${number}`})};
  return {
    path: '/feedback/cards',
    secret: newSecret(),
    key: randomUUID(),
    body,
    headers: {'kith-give': give},
    isIn: (found) => 'noticed' in found && found.noticed === noticed,
  };
};

const receivedOn = async (url: string, secret: string): Promise<Card[]> => {
  const cards: Card[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const path: string = `/feedback/ask/cards?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
    const page = await read<CardPage>(url + path, secret);
    cards.push(...page.items);
    ({cursor} = page);
  }
  return cards;
};

/** What its givers are told of each card, by its words. */
const toldOf = async ({acknowledged}: Writers): Promise<Map<string, OwnCard>> => {
  const told = await Promise.all(acknowledged.map(({at, secret}) => read<OwnCard>(at, secret)));
  return new Map(told.map((card) => [card.noticed!, card]));
};

/** Who received, and who gave, are told the same: each card once, the unsigned ones together, and fewer than three wait. */
const agree = async (url: string, asks: readonly Asked[], writers: Writers): Promise<void> => {
  const lists = await Promise.all(asks.map(({secret}) => receivedOn(url, secret)));
  const told = await toldOf(writers);
  const arrived = lists.flat().map(({noticed}) => noticed!);
  assert.equal(new Set(arrived).size, arrived.length, 'one arrived twice');
  for (const [words, {state, signature}] of told) {
    assert.equal(arrived.includes(words), state === 'arrived', `${words} ${state}`);
    if (signature !== undefined) assert.notEqual(state, 'waiting', words);
  }
  const waiting = [...told.values()].filter(({state}) => state === 'waiting').length;
  assert.ok(waiting < 3 * asks.length, `${waiting} wait`);
};

/** Who gives cards to two asks while something is killed, and makes sure in the end that all are told the same. */
export const givers = (): Pick<RoundOptions, 'env' | 'drafts' | 'onEnd'> => {
  let asks: Asked[] = [];
  return {
    env: settings,
    drafts: async (url) => {
      asks = [await askOn(url), await askOn(url)];
      return (number) => cardFor(asks[number % 2]!, number);
    },
    onEnd: (url, writers) => agree(url, asks, writers),
  };
};
