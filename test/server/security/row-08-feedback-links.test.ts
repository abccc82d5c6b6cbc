import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {
  type Asked,
  type Given,
  asked,
  by,
  correcting,
  gave,
  giving,
  inTables,
  openFeedback,
  received,
  signed,
} from '../feedback/support/asking.js';
import {newSecret, sending} from '../http/support/sending.js';
import type {Site} from '../http/support/site.js';

const shapeOf = async (response: Response): Promise<string> => {
  const {instance: _, ...rest} = (await response.json()) as {instance: string};
  return JSON.stringify([response.status, [...response.headers.keys()].sort(), rest]);
};

describe('row 8: what a link of peer feedback does not open', () => {
  let site: Site;
  let ask: Asked;
  let card: Given;
  let id: string;
  before(async () => {
    site = await openFeedback();
    ask = await asked(site);
    card = await gave(site, ask, signed);
    id = (await received(site, ask))[0]!.id;
  });
  after(() => site.close());

  const put = (path: string, body: object, secret: string) =>
    site.ask(path, sending(body, {method: 'PUT', secret, 'If-Match': '*'}));
  const withAsk = (secret: string): Promise<Response>[] => [
    site.ask('/feedback/ask', by(secret)),
    site.ask('/feedback/ask', by(secret, 'DELETE')),
    site.ask('/feedback/ask/cards', by(secret)),
    put('/feedback/ask', {closed: true}, secret),
    put(`/feedback/ask/cards/${id}`, {thanked: true}, secret),
  ];
  const withCard = (secret: string): Promise<Response>[] => [
    site.ask('/feedback/card', by(secret)),
    site.ask('/feedback/card', by(secret, 'DELETE')),
    site.ask('/feedback/card', correcting({secret, version: '*'}, signed)),
  ];
  const withGive = (secret: string): Promise<Response>[] => [
    site.ask('/feedback/invitation', by(secret)),
    site.ask('/feedback/cards', giving(signed, {secret: newSecret(), give: secret})),
  ];

  it('looks like nothing, whichever link is tried on whatever', async () => {
    const tries = [
      ...[ask.give, card.secret, newSecret()].flatMap(withAsk),
      ...[ask.secret, ask.give, newSecret()].flatMap(withCard),
      ...[ask.secret, card.secret, newSecret()].flatMap(withGive),
    ];
    const shapes = new Set(await Promise.all((await Promise.all(tries)).map(shapeOf)));
    assert.equal(shapes.size, 1, [...shapes].join('\n'));
    assert.match([...shapes][0]!, /^\[404,/);
  });

  it('is a card of another ask, as much as one that is not there', async () => {
    const other = await asked(site);
    for (const path of [`/feedback/ask/cards/${id}`, `/feedback/ask/cards/${randomUUID()}`, '/feedback/ask/cards/x'])
      assert.equal((await put(path, {thanked: true}, other.secret)).status, 404);
  });

  it('is a card that waits', async () => {
    const other = await asked(site);
    await gave(site, other);
    const [row] = await inTables(
      site,
      sql<{id: string}>`SELECT id FROM feedback_cards WHERE ask IN
      (SELECT id FROM feedback_asks WHERE owner = sha256(${other.secret}::bytea))`,
    );
    assert.equal((await put(`/feedback/ask/cards/${row!.id}`, {thanked: true}, other.secret)).status, 404);
  });

  it('is untouched by all that', async () => {
    const response = await site.ask('/feedback/card', by(card.secret));
    assert.deepEqual([await response.json(), response.headers.get('ETag')], [card.card, card.version]);
    assert.equal((await site.ask('/feedback/ask', by(ask.secret))).headers.get('ETag'), ask.version);
  });

  it('is opened by a header alone', async () => {
    for (const path of ['/feedback/ask', '/feedback/card', '/feedback/invitation'])
      assert.equal((await site.ask(`${path}?secret=${ask.secret}`)).status, 400);
    const {headers, ...init} = giving(signed, {secret: newSecret(), give: ask.give});
    const {'Kith-Give': _, ...without} = headers as Record<string, string>;
    assert.equal((await site.ask('/feedback/cards', {...init, headers: without})).status, 400);
  });

  it('is kept with hashes of secrets alone', async () => {
    const rows = await inTables(
      site,
      sql<{all: string}>`SELECT concat((SELECT string_agg(c::text, ' ') FROM feedback_cards c),
        (SELECT string_agg(a::text, ' ') FROM feedback_asks a)) AS all`,
    );
    const text = rows[0]!.all;
    assert.ok(text.includes(id));
    for (const secret of [ask.secret, ask.give, card.secret]) assert.ok(!text.includes(secret));
  });
});
