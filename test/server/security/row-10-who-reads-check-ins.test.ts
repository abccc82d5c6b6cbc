import assert from 'node:assert/strict';
import {randomBytes, randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {type Transaction, sql} from 'kysely';
import type {Tables} from '../../../src/server/database/tables.js';
import {sharedCheckIns} from '../../../src/server/check-ins/shared-check-ins.js';
import {digest} from '../../../src/server/sent/digest.js';
import {asKeeper, scoped} from '../../../src/server/sent/scope.js';
import {type Kept, aged, anonymously, bearing, checkedIn, draft, nameless} from '../http/support/checking-in.js';
import {type Site, openSite} from '../http/support/site.js';

type Work<T> = (trx: Transaction<Tables>) => Promise<T>;

/** A query that forgets to say whose. */
const everything: Work<{id: string; audience: string}[]> = (trx) =>
  trx.selectFrom('check_ins').select(['id', 'audience']).execute();

describe('row 10: who reads a check-in', () => {
  let site: Site;
  let hosts: Kept;
  let self: Kept;
  before(async () => {
    site = await openSite();
    hosts = await checkedIn(site);
    self = await checkedIn(site, {...draft, audience: 'self'});
    await site.ask(anonymously, nameless());
  });
  after(() => site.close());

  const as = <T>(settings: Record<string, string>, work: Work<T>): Promise<T> =>
    site.database.db.transaction().execute(async (trx) => {
      for (const [name, value] of Object.entries(settings))
        await sql`SELECT set_config(${name}, ${value}, true)`.execute(trx);
      return work(trx);
    });
  const keeper = <T>(role: 'export' | 'housekeeping', work: Work<T>, erased?: string[]): Promise<T> =>
    site.database.db.transaction().execute(async (trx) => {
      await asKeeper(trx, role, erased);
      return work(trx);
    });

  it('is nobody, where nothing is set', async () => {
    const all: Record<string, string>[] = [
      {},
      {'kith.caller': ''},
      {'kith.group': randomUUID()},
      {'kith.keeper': ''},
      {'kith.keeper': 'yes'},
      {'kith.keeper': 'hosts', 'kith.erased': hosts.checkIn.id},
    ];
    for (const settings of all) assert.deepEqual(await as(settings, everything), [], JSON.stringify(settings));
  });

  it('is who sent it, and nobody else who holds a secret', async () => {
    const seenBy = (caller: Buffer) => scoped(site.database, {caller}, everything);
    assert.deepEqual(
      (await seenBy(digest(hosts.secret))).map(({id}) => id),
      [hosts.checkIn.id],
    );
    assert.deepEqual(
      (await seenBy(digest(self.secret))).map(({id}) => id),
      [self.checkIn.id],
    );
    assert.deepEqual(await seenBy(randomBytes(32)), []);
  });

  it('is the export, of what is shared alone: never of what somebody keeps for themselves', async () => {
    const seen = await keeper('export', everything);
    assert.ok(seen.some(({id}) => id === hosts.checkIn.id) && seen.length === 2);
    assert.ok(seen.every(({audience}) => audience === 'hosts'));
    const asked = await keeper('export', (trx) =>
      trx.selectFrom('check_ins').select('id').where('id', '=', self.checkIn.id).execute(),
    );
    assert.deepEqual(asked, []);
    for await (const {checkIn} of sharedCheckIns(site.database)) assert.notEqual(checkIn.id, self.checkIn.id);
  });

  it('is not the export, once it is withdrawn, past its time, or kept to oneself', async () => {
    const [gone, past] = [await checkedIn(site), await checkedIn(site)];
    await site.ask(gone.path, bearing(gone.secret, 'DELETE'));
    await aged(site, past, '366 days');
    const ids = (await keeper('export', everything)).map(({id}) => id);
    assert.ok(!ids.includes(gone.checkIn.id) && !ids.includes(past.checkIn.id));
  });

  it('is not changed or taken away by the export', async () => {
    const counts = await keeper('export', async (trx) => [
      (await trx.updateTable('check_ins').set({contact: 'x'}).executeTakeFirst()).numUpdatedRows,
      (await trx.deleteFrom('check_ins').executeTakeFirst()).numDeletedRows,
    ]);
    assert.deepEqual(counts, [0n, 0n]);
  });

  it('is housekeeping, only of what it is to erase', async () => {
    const living = (await keeper('housekeeping', everything)).map(({id}) => id);
    assert.ok(!living.includes(hosts.checkIn.id) && !living.includes(self.checkIn.id));
    const named = await keeper('housekeeping', everything, [self.checkIn.id]);
    assert.ok(named.some(({id}) => id === self.checkIn.id) && !named.some(({id}) => id === hosts.checkIn.id));
  });

  it('cannot be written in another’s name', async () => {
    const row = {id: randomUUID(), questionnaire: 'arriving', questionnaire_version: '1', body: '{}'};
    const insert = (settings: Record<string, string>) =>
      as(settings, (trx) =>
        trx
          .insertInto('check_ins')
          .values({...row, owner: digest(hosts.secret), audience: 'self', mode: 'pseudonymous'})
          .execute(),
      );
    const stranger = randomBytes(32).toString('hex');
    const settings: Record<string, string>[] = [{}, {'kith.caller': stranger}];
    for (const role of ['export', 'housekeeping']) settings.push({'kith.keeper': role});
    for (const each of settings) await assert.rejects(insert(each), {code: '42501'});
  });
});
