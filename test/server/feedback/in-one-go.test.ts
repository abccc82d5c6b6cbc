import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {type CompiledQuery, type RawBuilder, sql} from 'kysely';
import {askRead} from '../../../src/server/feedback/asks/ask-row.js';
import {inOneGo} from '../../../src/server/feedback/in-one-go.js';
import {actingAs} from '../../../src/server/feedback/scope.js';
import {digest} from '../../../src/server/sent/digest.js';
import type {Site} from '../http/support/site.js';
import {asked, openFeedback, received, signed, gave} from './support/asking.js';

const settings = sql`SELECT current_setting('kith.caller', true) AS caller, current_setting('kith.reading', true) AS reading,
  current_setting('kith.keeper', true) AS keeper, current_setting('enable_bitmapscan') AS scan`;

describe('statements that are sent in one go', () => {
  let site: Site;
  before(async () => {
    site = await openFeedback();
  });
  after(() => site.close());

  const compiled = (...all: RawBuilder<unknown>[]): CompiledQuery[] =>
    all.map((each) => each.compile(site.database.db));
  const go = (...all: RawBuilder<unknown>[]): Promise<unknown[][]> => inOneGo(site.database.pool, compiled(...all));
  /** What connections keep of what was asked before. */
  const kept = (): Promise<unknown[][]> =>
    Promise.all(
      Array.from(
        {length: 5},
        async () =>
          (await site.database.pool.query<Record<string, string | null>>(settings.compile(site.database.db).sql)).rows,
      ),
    );

  it('leave nothing on the connection: neither who asked, nor what they may see', async () => {
    const ask = await asked(site);
    await gave(site, ask, signed);
    for (let n = 0; n < 5; n++) assert.equal((await received(site, ask)).length, 1);
    for (const [row] of await kept()) {
      const {caller, reading, keeper, scan} = row as Record<string, string | null>;
      assert.deepEqual([caller || '', reading || '', keeper || '', scan], ['', '', '', 'on']);
    }
  });

  it('find nothing that is not the caller’s, and then let nothing be read', async () => {
    const [ask, other] = [await asked(site), await asked(site)];
    const {db, pool} = site.database;
    for (const secret of [ask.give, other.give, 'nobody']) {
      const [, found, now] = await inOneGo(pool, [
        ...compiled(actingAs(digest(secret))),
        askRead(db).compile(),
        ...compiled(settings),
      ]);
      assert.deepEqual([found, (now as {reading: string}[])[0]!.reading || ''], [[], '']);
    }
  });

  it('are one transaction: a fault undoes all, and the connection serves on', async () => {
    const broken = go(actingAs(digest('somebody')), sql`SELECT 1 / 0`, sql`SELECT 1`);
    await assert.rejects(broken, {code: '22012'});
    for (const [row] of await kept()) assert.equal((row as {caller: string | null}).caller || '', '');
  });

  it('have no parameters, which would be left out', async () => {
    await assert.rejects(go(sql`SELECT ${1}::int`, sql`SELECT 2`), TypeError);
  });
});
