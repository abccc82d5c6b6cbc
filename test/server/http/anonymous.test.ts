import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {type Selectable, sql} from 'kysely';
import type {AnonymousReceipt} from '../../../src/model/contract/check-in.js';
import type {Tables} from '../../../src/server/database/tables.js';
import {digest} from '../../../src/server/sent/digest.js';
import {purge} from '../../../src/server/sent/purge.js';
import {asKeeper, scoped} from '../../../src/server/sent/scope.js';
import {anonymously, answered, nameless} from './support/checking-in.js';
import {newSecret} from './support/sending.js';
import {type Site, openSite} from './support/site.js';

const key = (): string => newSecret();
const body = JSON.stringify(answered);

describe('an anonymous check-in', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const send = (sent: unknown, mark = key()) => site.ask(anonymously, nameless(sent, mark));
  const shared = (): Promise<Selectable<Tables['check_ins']>[]> =>
    site.database.db.transaction().execute(async (trx) => {
      await asKeeper(trx, 'export');
      return trx.selectFrom('check_ins').selectAll().execute();
    });
  const today = async (): Promise<string> => {
    const {rows} = await sql<{day: string}>`SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day`.execute(
      site.database.db,
    );
    return rows[0]!.day;
  };
  const replayOf = (mark: string): Promise<Selectable<Tables['replays']>[]> =>
    scoped(site.database, {caller: digest(`anonymous ${mark}`)}, (trx) =>
      trx.selectFrom('replays').selectAll().execute(),
    );
  const countOf = async (): Promise<number> => (await shared()).length;

  it('is answered with the day alone', async () => {
    const response = await send(answered);
    assert.deepEqual([response.status, await response.json()], [201, {day: await today()}]);
    for (const name of ['ETag', 'Location']) assert.equal(response.headers.get(name), null);
    assert.equal(response.headers.get('Cache-Control'), 'private, no-store');
  });

  it('is kept with the day in place of every time', async () => {
    await send(answered);
    const day = await today();
    for (const row of await shared()) {
      assert.deepEqual([row.mode, row.audience, row.contact], ['anonymous', 'hosts', null]);
      for (const time of [row.created_at, row.updated_at]) assert.equal(time.toISOString(), `${day}T00:00:00.000Z`);
      assert.match(row.erase_at!.toISOString(), /T00:00:00.000Z$/);
    }
  });

  it('has an owner that no two share, and that no key or secret leads to', async () => {
    const mark = key();
    await send(answered, mark);
    await send(answered);
    const owners = (await shared()).map(({owner}) => owner.toString('hex'));
    assert.equal(new Set(owners).size, owners.length);
    for (const known of [digest(mark), digest(`anonymous ${mark}`), digest(body)])
      assert.ok(!owners.includes(known.toString('hex')));
  });

  it('leaves of its key nothing that leads to it', async () => {
    const mark = key();
    await send(answered, mark);
    const [replay, ...others] = await replayOf(mark);
    assert.deepEqual([replay?.key, others], ['', []]);
    assert.match(replay!.item, /^[0-]+$/);
    assert.match(replay!.expires_at.toISOString(), /T00:00:00.000Z$/);
    // who reads the tables can hash every body that is kept, and must not find it here
    assert.ok((await shared()).every((row) => !digest(String(row.body)).equals(replay!.body_hash)));
    assert.ok(!digest(body).equals(replay!.body_hash));
  });

  it('is kept once when it is sent twice, and refused with another body', async () => {
    const [mark, others] = [key(), await countOf()];
    const [one, two] = await Promise.all([send(answered, mark), send(answered, mark)]);
    assert.deepEqual(await one.json(), await two.json());
    assert.equal(await countOf(), others + 1);
    assert.equal((await send({...answered, answers: {feeling: ['1']}}, mark)).status, 422);
    assert.equal(await countOf(), others + 1);
  });

  it('is remembered to the end of the eighth day after, and answered with its own day until then', async () => {
    const [mark, others] = [key(), await countOf()];
    await send(answered, mark);
    const daysPass = (count: number) =>
      scoped(site.database, {caller: digest(`anonymous ${mark}`)}, (trx) =>
        sql`UPDATE replays SET expires_at = expires_at - make_interval(days => ${count})`.execute(trx),
      );
    await daysPass(8);
    await purge(site.database);
    const {day} = (await (await send(answered, mark)).json()) as AnonymousReceipt;
    assert.equal(Date.parse(await today()) - Date.parse(day), 8 * 86_400_000);
    assert.equal(await countOf(), others + 1);
    await daysPass(1);
    await purge(site.database);
    assert.deepEqual(await replayOf(mark), []);
  });

  it('takes nothing that says who sends it', async () => {
    const {headers, ...init} = nameless();
    for (const [name, value] of [
      ['Kith-Secret', newSecret()],
      ['Authorization', 'Bearer private'],
    ] as const) {
      const response = await site.ask(anonymously, {...init, headers: {...headers, [name]: value}});
      assert.equal(response.status, 400);
      assert.equal(((await response.json()) as {errors: {at: string}[]}).errors[0]?.at, name);
    }
    for (const name of ['contact', 'audience', 'owner', 'mode'])
      assert.equal((await send({...answered, [name]: 'hosts'})).status, 400);
  });

  it('is checked like any other', async () => {
    assert.equal((await send({...answered, answers: {nothing: ['x']}})).status, 422);
    assert.equal((await send({...answered, consent: undefined})).status, 422);
  });

  it('cannot be asked for', async () => {
    for (const method of ['GET', 'DELETE'])
      assert.equal((await site.ask(anonymously, {method, headers: {'Kith-Secret': newSecret()}})).status, 404);
  });

  it('row 24: is not in the log: the lines around it would tell the minute', async () => {
    site.lines.length = 0;
    await send(answered);
    assert.deepEqual(site.lines, []);
  });
});
