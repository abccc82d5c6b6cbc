import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import type {CheckInPage} from '../../../src/model/contract/check-in.js';
import {digest} from '../../../src/server/sent/digest.js';
import {erasureFile, replayErasures} from '../../../src/server/sent/erasures.js';
import {purge} from '../../../src/server/sent/purge.js';
import {asKeeper, scoped} from '../../../src/server/sent/scope.js';
import {
  type Kept,
  aged,
  all,
  anonymously,
  answered,
  bearing,
  checkedIn,
  correction,
  draft,
  inDatabase,
  nameless,
} from '../http/support/checking-in.js';
import {newSecret, sending} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

describe('row 25: a check-in that is withdrawn', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const withdraw = async ({path, secret}: Kept): Promise<number> =>
    (await site.ask(path, bearing(secret, 'DELETE'))).status;
  const listed = (): Promise<string> => readFile(erasureFile(site.config), 'utf8');
  const rowsOf = ({secret}: Kept) =>
    scoped(site.database, {caller: digest(secret)}, (trx) => trx.selectFrom('check_ins').selectAll().execute());
  /** What a backup of before the withdrawal holds. */
  const restored = (kept: Kept): Promise<void> =>
    inDatabase(
      site,
      kept,
      sql`UPDATE check_ins SET body = ${JSON.stringify({answers: answered.answers})}, contact = 'ana@private.example',
        questionnaire = 'arriving', questionnaire_version = '1', withdrawn_at = NULL`,
    );

  it('is unreadable at once, with what it was about and how to get in touch', async () => {
    const kept = await checkedIn(site);
    assert.equal(await withdraw(kept), 204);
    const [row] = await rowsOf(kept);
    assert.deepEqual(
      [row?.body, row?.contact, row?.group_key, row?.questionnaire, row?.questionnaire_version],
      [null, null, null, '', ''],
    );
    const replays = await scoped(site.database, {caller: digest(kept.secret)}, (trx) =>
      trx.selectFrom('replays').select('body_hash').execute(),
    );
    assert.deepEqual(
      replays.map(({body_hash}) => body_hash.length),
      [0],
    );
  });

  it('is on the list outside the database, which does not say whose it was', async () => {
    const secret = newSecret();
    const [one, two] = [await checkedIn(site, draft, secret), await checkedIn(site, draft, secret)];
    await site.ask(all, bearing(secret, 'DELETE'));
    const list = await listed();
    for (const {checkIn} of [one, two]) assert.match(list, new RegExp(`^2025-03-10 check-in ${checkIn.id}$`, 'm'));
    assert.ok(!list.includes(digest(secret).toString('hex')) && !list.includes('arriving'));
  });

  it('is not withdrawn when the list cannot be written', async () => {
    const other = await openSite({erasures: '/dev/null/no-such-folder/erasures'});
    const kept = await checkedIn(other);
    for (const path of [kept.path, all])
      assert.equal((await other.ask(path, bearing(kept.secret, 'DELETE'))).status, 500);
    assert.equal((await other.ask(kept.path, bearing(kept.secret))).status, 200);
    await other.close();
  });

  it('is erased again after a backup was restored, and nobody else’s with it', async () => {
    const [kept, stays] = [await checkedIn(site), await checkedIn(site)];
    await withdraw(kept);
    await restored(kept);
    assert.equal((await site.ask(kept.path, bearing(kept.secret))).status, 200);
    assert.equal(await replayErasures(site.database, erasureFile(site.config)), 1);
    assert.equal((await site.ask(kept.path, bearing(kept.secret))).status, 404);
    assert.deepEqual(
      (await rowsOf(kept)).map(({body, contact}) => [body, contact]),
      [[null, null]],
    );
    assert.equal((await site.ask(stays.path, bearing(stays.secret))).status, 200);
    assert.equal(await replayErasures(site.database, erasureFile(site.config)), 0);
  });

  it('is cleared away for good after thirty days', async () => {
    const kept = await checkedIn(site);
    await withdraw(kept);
    await purge(site.database);
    assert.deepEqual([(await rowsOf(kept)).length, await withdraw(kept)], [1, 204]);
    await inDatabase(site, kept, sql`UPDATE check_ins SET withdrawn_at = withdrawn_at - interval '31 days'`);
    await purge(site.database);
    assert.deepEqual([(await rowsOf(kept)).length, await withdraw(kept)], [0, 404]);
  });

  it('and all that belongs to one person is kept by no cache', async () => {
    const kept = await checkedIn(site);
    const {path, secret} = kept;
    for (const response of [
      await site.ask(all, bearing(secret)),
      await site.ask(path, bearing(secret)),
      await site.ask(path, correction(kept)),
      await site.ask(path, bearing(secret, 'DELETE')),
      await site.ask(all, bearing(secret, 'DELETE')),
      await site.ask(all, sending(draft)),
      await site.ask(anonymously, nameless()),
    ]) {
      assert.equal(response.headers.get('Cache-Control'), 'private, no-store');
      assert.equal(response.headers.get('Content-Encoding'), null);
    }
  });
});

describe('a check-in that has had its time', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const countPast = async (): Promise<number> => {
    const {rows} = await site.database.db.transaction().execute(async (trx) => {
      await asKeeper(trx, 'housekeeping');
      return sql<{count: string}>`SELECT count(*) FROM check_ins WHERE erase_at <= now()`.execute(trx);
    });
    return Number(rows[0]!.count);
  };

  it('is erased with its row, on time, and those that have not stay', async () => {
    const [past, young] = [await checkedIn(site), await checkedIn(site)];
    await aged(site, past, '365 days');
    await aged(site, young, '364 days');
    assert.equal(await countPast(), 1);
    await purge(site.database);
    assert.equal(await countPast(), 0);
    const rows = (kept: Kept) =>
      scoped(site.database, {caller: digest(kept.secret)}, (trx) => trx.selectFrom('check_ins').select('id').execute());
    assert.deepEqual([(await rows(past)).length, (await rows(young)).length], [0, 1]);
  });

  it('is not to be read, corrected or listed, even before it is erased', async () => {
    const kept = await checkedIn(site);
    const {path, secret} = kept;
    await inDatabase(site, kept, sql`UPDATE check_ins SET erase_at = now() - interval '1 second'`);
    assert.equal((await site.ask(path, bearing(secret))).status, 404);
    assert.equal((await site.ask(path, correction(kept))).status, 404);
    const {items} = (await (await site.ask(all, bearing(secret))).json()) as CheckInPage;
    assert.deepEqual(items, []);
    assert.equal((await site.ask(path, bearing(secret, 'DELETE'))).status, 204);
  });

  it('is each questionnaire’s own, and never where none is promised', async () => {
    const of = (id: string, answers = {}) => checkedIn(site, {...draft, questionnaire: {id, version: '1'}, answers});
    const [leaving, phq] = [await of('leaving'), await of('phq-9')];
    await aged(site, leaving, '31 days');
    await aged(site, phq, '10 years');
    await purge(site.database);
    assert.equal((await site.ask(leaving.path, bearing(leaving.secret))).status, 404);
    assert.equal((await site.ask(phq.path, bearing(phq.secret))).status, 200);
  });

  it('is erased also when it was sent anonymously', async () => {
    const {id, version} = {id: 'leaving', version: '1'};
    await site.ask(anonymously, nameless({...answered, questionnaire: {id, version}, answers: {}}));
    const shared = () =>
      site.database.db.transaction().execute(async (trx) => {
        await asKeeper(trx, 'export');
        return trx.selectFrom('check_ins').select(['owner', 'erase_at']).where('mode', '=', 'anonymous').execute();
      });
    const [row] = await shared();
    await scoped(site.database, {caller: row!.owner}, (trx) =>
      sql`UPDATE check_ins SET erase_at = erase_at - interval '31 days'`.execute(trx),
    );
    await purge(site.database);
    assert.deepEqual(await shared(), []);
  });
});
