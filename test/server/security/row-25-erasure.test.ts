import assert from 'node:assert/strict';
import {appendFile, readFile, stat} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {erasureFile, replayErasures} from '../../../src/server/sent/erasures.js';
import {inbox} from '../../../src/server/changes/inbox.js';
import {purge} from '../../../src/server/sent/purge.js';
import {asKeeper} from '../../../src/server/sent/scope.js';
import type {Tables} from '../../../src/server/database/tables.js';
import type {Selectable} from 'kysely';
import {type Sent, newSecret, sending, sent} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

const words = {message: 'Nobody may read this', name: 'Ana Private', email: 'ana@private.example'};

describe('row 25: what is withdrawn', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const withdraw = async ({path, secret}: Sent): Promise<number> =>
    (await site.ask(path, {method: 'DELETE', headers: {'Kith-Secret': secret}})).status;
  const rowsOf = ({change}: Sent): Promise<Selectable<Tables['changes']>[]> =>
    site.database.db.transaction().execute(async (trx) => {
      await asKeeper(trx, 'housekeeping');
      return trx.selectFrom('changes').selectAll().where('id', '=', change.id).execute();
    });
  const listed = (): Promise<string> => readFile(erasureFile(site.config), 'utf8').catch(() => '');
  /** What a backup of before the withdrawal holds. */
  const restored = ({change}: Sent): Promise<void> =>
    site.database.db.transaction().execute(async (trx) => {
      await asKeeper(trx, 'housekeeping');
      const back = {body: JSON.stringify({message: words.message}), email: words.email, withdrawn_at: null};
      await trx.updateTable('changes').set(back).where('id', '=', change.id).execute();
      await trx
        .updateTable('replays')
        .set({body_hash: Buffer.from('back')})
        .where('item', '=', change.id)
        .execute();
    });

  it('is unreadable at once, in every copy', async () => {
    const item = await sent(site, words);
    assert.equal(await withdraw(item), 204);
    await site.database.db.transaction().execute(async (trx) => {
      await asKeeper(trx, 'housekeeping');
      const {rows} = await sql<{all: string}>`SELECT concat(
        (SELECT string_agg(changes::text, ' ') FROM changes),
        (SELECT string_agg(replays::text, ' ') FROM replays WHERE length(body_hash) > 0)) AS all`.execute(trx);
      for (const text of Object.values(words)) assert.ok(!rows[0]!.all.includes(text), text);
      assert.ok(rows[0]!.all.includes(item.change.id), 'that it was withdrawn is still known');
    });
  });

  it('is on the list outside the database before the answer comes, by its keys alone', async () => {
    const item = await sent(site, words);
    await withdraw(item);
    const list = await listed();
    assert.match(list, new RegExp(`^2025-03-10 [\\da-f-]{36} ${item.change.id}$`, 'm'));
    assert.ok(!list.includes('Ana') && !list.includes(item.secret));
    assert.equal((await stat(erasureFile(site.config))).mode & 0o077, 0);
  });

  it('is not withdrawn when the list cannot be written', async () => {
    const other = await openSite({erasures: '/dev/null/no-such-folder/erasures'});
    const item = await sent(other, words);
    const headers = {'Kith-Secret': item.secret};
    assert.equal((await other.ask(item.path, {method: 'DELETE', headers})).status, 500);
    assert.equal((await other.ask(item.path, {headers})).status, 200);
    await other.close();
  });

  it('is erased again after a backup was restored, and its copies too', async () => {
    const item = await sent(site, words);
    const other = await sent(site, {message: 'This stays.'});
    await withdraw(item);
    await restored(item);
    assert.equal((await site.ask(item.path, {headers: {'Kith-Secret': item.secret}})).status, 200);
    assert.equal(await replayErasures(site.database, erasureFile(site.config)), 1);
    assert.equal((await site.ask(item.path, {headers: {'Kith-Secret': item.secret}})).status, 404);
    assert.deepEqual(
      (await rowsOf(item)).map(({body, email}) => [body, email]),
      [[null, null]],
    );
    const again = sending(words, {secret: item.secret, key: item.key});
    assert.equal((await site.ask(item.path.replace(/\/[^/]+$/, ''), again)).status, 410);
    assert.equal((await site.ask(other.path, {headers: {'Kith-Secret': other.secret}})).status, 200);
    assert.equal(await replayErasures(site.database, erasureFile(site.config)), 0);
  });

  it('is found on the list also after a line that a crash has cut short', async () => {
    const item = await sent(site, words);
    await appendFile(erasureFile(site.config), '\n2025-03-10 3f0e8a52-7c1b-4d6e');
    await withdraw(item);
    await restored(item);
    assert.equal(await replayErasures(site.database, erasureFile(site.config)), 1);
  });

  it('is nothing to do where there is no list yet', async () => {
    assert.equal(await replayErasures(site.database, `${site.config.data}/no-list`), 0);
  });

  it('is cleared away for good after thirty days', async () => {
    const [item, other] = [await sent(site, words), await sent(site, {message: 'This stays.'})];
    await withdraw(item);
    await purge(site.database);
    assert.equal((await rowsOf(item)).length, 1);
    await site.database.db.transaction().execute(async (trx) => {
      await asKeeper(trx, 'housekeeping');
      await sql`UPDATE changes SET withdrawn_at = withdrawn_at - interval '31 days'`.execute(trx);
    });
    await purge(site.database);
    assert.deepEqual([(await rowsOf(item)).length, (await rowsOf(other)).length], [0, 1]);
    assert.equal(await withdraw(item), 404);
  });

  it('never shows in the keeper’s list', async () => {
    const item = await sent(site, words);
    await withdraw(item);
    for await (const {id} of inbox(site.database)) assert.notEqual(id, item.change.id);
  });

  it('and all that belongs to one person is kept by no cache', async () => {
    const item = await sent(site, words);
    const headers = {'Kith-Secret': item.secret};
    const correction = sending(words, {method: 'PUT', secret: item.secret, 'If-Match': item.version});
    for (const response of [
      await site.ask(item.path, {headers}),
      await site.ask(item.path, correction),
      await site.ask(item.path, {method: 'DELETE', headers}),
    ])
      assert.equal(response.headers.get('Cache-Control'), 'private, no-store');
    const refused = await site.ask(item.path, {headers: {'Kith-Secret': newSecret()}});
    assert.equal(refused.headers.get('Cache-Control'), 'no-store');
  });
});
