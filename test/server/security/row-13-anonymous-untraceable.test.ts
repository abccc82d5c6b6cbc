import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {digest} from '../../../src/server/sent/digest.js';
import {purge} from '../../../src/server/sent/purge.js';
import {asKeeper, scoped} from '../../../src/server/sent/scope.js';
import {all, anonymously, answered, checkedIn, nameless} from '../http/support/checking-in.js';
import {newSecret, sending} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

const listed = 'https://page.example';

/** Where PostgreSQL put a row, and in which transaction: anybody who reads the tables sees both. */
interface Trace {
  note: string;
  xmin: string;
  place: string;
}

describe('row 13: when an anonymous check-in came', () => {
  let site: Site;
  before(async () => {
    site = await openSite({limits: {readsPerMinute: 500, writesPerHour: 50, writesPerHourInAll: 100}});
  });
  after(() => site.close());

  const noted = (note: string) => ({...answered, answers: {note: [note]}});
  const send = async (note: string, key: string = randomUUID()): Promise<string> => {
    assert.equal((await site.ask(anonymously, nameless(noted(note), key))).status, 201);
    return key;
  };
  const traces = (): Promise<Trace[]> =>
    site.database.db.transaction().execute(async (trx) => {
      await asKeeper(trx, 'export');
      const {rows} = await sql<Trace>`SELECT body->'answers'->'note'->>0 AS note, xmin::text, ctid::text AS place
        FROM check_ins WHERE mode = 'anonymous' ORDER BY ctid`.execute(trx);
      return rows;
    });
  const xminOfKey = (key: string): Promise<string> =>
    scoped(site.database, {caller: digest(`anonymous ${key}`)}, async (trx) => {
      const {rows} = await sql<{xmin: string}>`SELECT xmin::text FROM replays`.execute(trx);
      return rows[0]!.xmin;
    });
  const dayPasses = async (): Promise<void> => {
    const owners = await site.database.db.transaction().execute(async (trx) => {
      await asKeeper(trx, 'export');
      return trx.selectFrom('check_ins').select('owner').where('mode', '=', 'anonymous').execute();
    });
    for (const {owner} of owners)
      await scoped(site.database, {caller: owner}, (trx) =>
        sql`UPDATE check_ins SET created_at = created_at - interval '1 day'`.execute(trx),
      );
  };

  it('is told by no line of the log, nor by the lines around it', async () => {
    await checkedIn(site);
    site.lines.length = 0;
    await site.ask(anonymously, {
      method: 'OPTIONS',
      headers: {Origin: listed, 'Access-Control-Request-Method': 'POST'},
    });
    await send('unlogged');
    await site.ask(anonymously, nameless({...answered, answers: {}, consent: undefined}));
    assert.deepEqual(site.lines, []);
  });

  it('is told by no header: nobody’s limit counts what others send', async () => {
    for (const address of ['198.51.100.1', '192.0.2.7']) {
      const ask = () => site.ask(all, {...sending({...answered, audience: 'self'}), address});
      const left = async (): Promise<string[]> =>
        [...((await ask()).headers.get('RateLimit') ?? '').matchAll(/"writes[^"]*";r=\d+/g)].map(([text]) => text);
      const earlier = await left();
      await send('uncounted');
      assert.deepEqual([earlier, await left()], [[], []]);
    }
  });

  it('leaves nothing of the sender’s address in the database', async () => {
    const counted = async (): Promise<string> => {
      const {rows} = await sql<{all: string}>`SELECT string_agg(bucket::text || xmin::text, ' ' ORDER BY bucket) AS all
        FROM rates`.execute(site.database.db);
      return rows[0]!.all;
    };
    await checkedIn(site);
    const earlier = await counted();
    await send('from nowhere');
    assert.equal(await counted(), earlier);
  });

  it('cannot be told from the place or the transaction of its row once the day is over', async () => {
    const keys = new Map<string, string>();
    for (const note of Array.from({length: 12}, (_, index) => `place ${index}`)) {
      keys.set(note, await send(note));
      await checkedIn(site, undefined, newSecret());
    }
    await dayPasses();
    const earlier = (await traces()).filter(({note}) => keys.has(note));
    await purge(site.database);
    const rows = (await traces()).filter(({note}) => keys.has(note));
    assert.equal(rows.length, keys.size);
    assert.equal(new Set(rows.map(({xmin}) => xmin)).size, 1);
    assert.notDeepEqual(
      rows.map(({note}) => note),
      earlier.map(({note}) => note),
    );
    for (const {note, xmin} of rows) assert.notEqual(xmin, await xminOfKey(keys.get(note)!));
  });

  it('is mixed once, and is not changed by it', async () => {
    const content = () =>
      site.database.db.transaction().execute(async (trx) => {
        await asKeeper(trx, 'export');
        const columns = sql<{all: string}>`SELECT (to_jsonb(c) - 'version')::text AS all FROM check_ins c
          WHERE mode = 'anonymous' ORDER BY 1`;
        return (await columns.execute(trx)).rows;
      });
    await send('kept as it is');
    await dayPasses();
    const earlier = await content();
    await purge(site.database);
    assert.deepEqual(await content(), earlier);
    const places = await traces();
    await purge(site.database);
    assert.deepEqual(await traces(), places);
  });
});
