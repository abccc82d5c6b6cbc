import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import type {Card} from '../../../src/model/contract/feedback/card.js';
import {digest} from '../../../src/server/sent/digest.js';
import {erasureFile, replayErasures} from '../../../src/server/sent/erasures.js';
import {
  type Asked,
  asked,
  by,
  correcting,
  gave,
  giving,
  handling,
  inTables,
  openFeedback,
  received,
  signed,
  threeArrived,
  unsigned,
} from '../feedback/support/asking.js';
import {newSecret} from '../http/support/sending.js';
import type {Site} from '../http/support/site.js';

interface Row {
  id: string;
  all: string;
}

describe('row 25: a card that is withdrawn', () => {
  let site: Site;
  let ask: Asked;
  before(async () => {
    site = await openFeedback();
    ask = await asked(site);
  });
  after(() => site.close());

  const rowOf = async ({secret}: {secret: string}): Promise<Row> => {
    const rows = await inTables(
      site,
      sql<Row>`SELECT id, c::text AS all FROM feedback_cards c WHERE giver = ${digest(secret)}`,
    );
    return rows[0]!;
  };
  const withdraw = async ({secret}: {secret: string}): Promise<number> =>
    (await site.ask('/feedback/card', by(secret, 'DELETE'))).status;
  const listed = (): Promise<string> => readFile(erasureFile(site.config), 'utf8');

  it('is unreadable at once, with its answer, for everybody', async () => {
    const card = await gave(site, ask, signed);
    const [own] = (await received(site, ask)) as [Card];
    await handling(site, ask, own, {answer: 'A private answer.'});
    assert.equal(await withdraw(card), 204);
    assert.equal((await site.ask('/feedback/card', by(card.secret))).status, 404);
    assert.deepEqual(await received(site, ask), []);
    assert.equal((await handling(site, ask, own, {thanked: true})).status, 404);
    const {all} = await rowOf(card);
    for (const text of ['private', 'looked', 'Jo']) assert.ok(!all.includes(text), all);
  });

  it('is so at any time: waiting, held or arrived without a name', async () => {
    const [arrived] = await threeArrived(site, ask);
    const held = {secret: newSecret()};
    await site.ask('/feedback/cards', giving(unsigned, {...held, give: ask.give}));
    for (const card of [arrived!, held, await gave(site, ask)]) {
      assert.equal(await withdraw(card), 204);
      assert.ok(!(await rowOf(card)).all.includes('courage'));
      assert.equal(await withdraw(card), 204);
    }
    assert.equal((await received(site, ask)).length, 2);
  });

  it('is on the list outside the database, which does not say whose it was', async () => {
    const card = await gave(site, ask, signed);
    const {id} = await rowOf(card);
    await withdraw(card);
    const list = await listed();
    assert.match(list, new RegExp(`^2025-03-1\\d card ${id}$`, 'm'));
    assert.ok(!list.includes(digest(card.secret).toString('hex')));
  });

  it('is not withdrawn, nor an ask erased, when the list cannot be written', async () => {
    const other = await openFeedback({}, {erasures: '/dev/null/no-such-folder/erasures'});
    const one = await asked(other);
    const card = await gave(other, one, signed);
    assert.equal((await other.ask('/feedback/card', by(card.secret, 'DELETE'))).status, 500);
    assert.equal((await other.ask('/feedback/ask', by(one.secret, 'DELETE'))).status, 500);
    assert.equal((await other.ask('/feedback/card', by(card.secret))).status, 200);
    assert.equal((await received(other, one)).length, 1);
    await other.close();
  });

  it('is erased again after a backup was restored, and nothing else with it', async () => {
    const [card, stays] = [await gave(site, ask, signed), await gave(site, ask, signed)];
    await withdraw(card);
    await inTables(
      site,
      sql`UPDATE feedback_cards SET body = '{"noticed":"private"}', withdrawn_at = NULL WHERE giver = ${digest(card.secret)}`,
    );
    assert.equal((await site.ask('/feedback/card', by(card.secret))).status, 200);
    assert.equal(await replayErasures(site.database, erasureFile(site.config)), 1);
    assert.equal((await site.ask('/feedback/card', by(card.secret))).status, 404);
    assert.ok(!(await rowOf(card)).all.includes('private'));
    assert.equal((await site.ask('/feedback/card', by(stays.secret))).status, 200);
    assert.equal(await replayErasures(site.database, erasureFile(site.config)), 0);
  });

  it('and all that belongs to a giver is kept by no cache', async () => {
    const card = await gave(site, ask, signed);
    for (const response of [
      await site.ask('/feedback/card', by(card.secret)),
      await site.ask('/feedback/card', correcting(card, signed)),
      await site.ask('/feedback/cards', giving(signed, {secret: newSecret(), give: ask.give})),
      await site.ask('/feedback/card', by(card.secret, 'DELETE')),
    ]) {
      assert.equal(response.headers.get('Cache-Control'), 'private, no-store');
      assert.equal(response.headers.get('Content-Encoding'), null);
    }
  });
});

describe('row 25: an ask that is erased', () => {
  let site: Site;
  before(async () => {
    site = await openFeedback();
  });
  after(() => site.close());

  const everything = async (): Promise<string> => {
    const rows = await inTables(
      site,
      sql<{all: string}>`SELECT concat((SELECT string_agg(c::text, ' ') FROM feedback_cards c),
        (SELECT string_agg(a::text, ' ') FROM feedback_asks a)) AS all`,
    );
    return rows[0]!.all;
  };

  it('is gone with all cards, those that wait and are held too, for who gave them as well', async () => {
    const ask = await asked(site);
    const cards = [...(await threeArrived(site, ask)), await gave(site, ask), await gave(site, ask, signed)];
    await site.ask('/feedback/cards', giving(unsigned, {secret: newSecret(), give: ask.give}));
    assert.equal((await site.ask('/feedback/ask', by(ask.secret, 'DELETE'))).status, 204);
    assert.ok(!/private|looked|Ana/.test(await everything()));
    for (const {secret} of cards) {
      assert.equal((await site.ask('/feedback/card', by(secret))).status, 404);
      assert.equal((await site.ask('/feedback/card', by(secret, 'DELETE'))).status, 204);
    }
    for (const path of ['/feedback/ask', '/feedback/ask/cards'])
      assert.equal((await site.ask(path, by(ask.secret))).status, 404);
    assert.equal((await site.ask('/feedback/invitation', by(ask.give))).status, 404);
    assert.equal((await site.ask('/feedback/ask', by(ask.secret, 'DELETE'))).status, 204);
  });

  it('is erased again with its cards after a backup was restored', async () => {
    const ask = await asked(site);
    await gave(site, ask, signed);
    await site.ask('/feedback/ask', by(ask.secret, 'DELETE'));
    const body = JSON.stringify({about: 'private', wish: 'ideas', otherView: false, name: 'Ana'});
    await inTables(
      site,
      sql`UPDATE feedback_asks SET body = ${body}, withdrawn_at = NULL WHERE owner = ${digest(ask.secret)}`,
    );
    await inTables(site, sql`UPDATE feedback_cards SET body = '{"noticed":"private"}', withdrawn_at = NULL`);
    assert.equal((await site.ask('/feedback/ask', by(ask.secret))).status, 200);
    await replayErasures(site.database, erasureFile(site.config));
    assert.equal((await site.ask('/feedback/ask', by(ask.secret))).status, 404);
    assert.ok(!(await everything()).includes('Ana'));
  });
});
