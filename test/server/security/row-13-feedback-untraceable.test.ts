import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {
  type Asked,
  asked,
  by,
  correcting,
  gave,
  giving,
  inTables,
  later,
  openFeedback,
  received,
  signed,
  unsigned,
} from '../feedback/support/asking.js';
import {newSecret} from '../http/support/sending.js';
import type {Site} from '../http/support/site.js';

interface Trace {
  note: string;
  xmin: string;
  created: Date;
  updated: Date;
  key: string;
}

const many = 12;
const notes = Array.from({length: many}, (_, index) => `Note ${index}.`);

describe('row 13: an unsigned card', () => {
  let site: Site;
  before(async () => {
    site = await openFeedback({}, {limits: {readsPerMinute: 5_000, writesPerHour: 500, writesPerHourInAll: 1_000}});
  });
  after(() => site.close());

  const traces = (): Promise<Trace[]> =>
    inTables(
      site,
      sql<Trace>`SELECT body->>'noticed' AS note, xmin::text AS xmin, created_at AS created, updated_at AS updated,
        order_key AS key FROM feedback_cards WHERE body->>'noticed' LIKE 'Note %' ORDER BY ctid`,
    );
  const noted = async (ask: Asked): Promise<void> => {
    for (const noticed of notes) await gave(site, ask, {...unsigned, noticed});
  };

  it('cannot be told from the others by its row, once it has arrived', async () => {
    const ask = await asked(site);
    await noted(ask);
    const earlier = await traces();
    assert.equal(new Set(earlier.map(({xmin}) => xmin)).size, many);
    await later(site, 15);
    const told = (await received(site, ask)).map(({noticed}) => noticed);
    const rows = await traces();
    assert.equal(new Set(rows.map(({xmin}) => xmin)).size, 1);
    assert.ok(earlier.every(({xmin}) => xmin !== rows[0]!.xmin));
    for (const {created, updated} of rows)
      for (const time of [created, updated])
        assert.equal(time.toISOString(), `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`);
    assert.ok(earlier.every(({key}) => rows.every((row) => row.key !== key)));
    const places = rows.map(({note}) => note);
    assert.deepEqual([...places].sort(), [...notes].sort());
    // one in 479,001,600
    assert.notDeepEqual(places, notes);
    assert.notDeepEqual(told, notes);
    assert.notDeepEqual([...told].reverse(), notes);
  });

  it('leaves no key, no counter and no line of the log', async () => {
    const ask = await asked(site);
    const counters = async (): Promise<unknown> =>
      (await sql`SELECT bucket, used FROM rates ORDER BY bucket`.execute(site.database.db)).rows;
    const earlier = await counters();
    site.lines.length = 0;
    const card = await gave(site, ask);
    await site.ask('/feedback/card', by(card.secret));
    await site.ask('/feedback/card', correcting(card, {...unsigned, noticed: 'Other.'}));
    await site.ask('/feedback/cards', giving(unsigned, {secret: newSecret(), give: newSecret()}));
    await site.ask('/feedback/card', by(card.secret, 'DELETE'));
    assert.deepEqual([site.lines, await counters()], [[], earlier]);
    const keys = await sql<{count: string}>`SELECT count(*) FROM replays WHERE route LIKE '%/feedback/cards'`.execute(
      site.database.db,
    );
    assert.equal(keys.rows[0]!.count, '0');
  });

  it('changes no byte of any answer to its receiver while it waits', async () => {
    const ask = await asked(site);
    await gave(site, ask, signed);
    const told = async (): Promise<unknown[]> => {
      const answers: unknown[] = [];
      for (const path of ['/feedback/ask', '/feedback/ask/cards', '/feedback/ask/cards?limit=1']) {
        const response = await site.ask(path, by(ask.secret));
        const {'request-id': _id, ratelimit: _rate, ...headers} = Object.fromEntries(response.headers);
        answers.push(response.status, headers, await response.text());
      }
      return answers;
    };
    const earlier = await told();
    const first = await gave(site, ask);
    assert.deepEqual(await told(), earlier);
    const second = await gave(site, ask);
    assert.deepEqual(await told(), earlier);
    for (const {secret} of [first, second]) await site.ask('/feedback/card', by(secret, 'DELETE'));
    assert.deepEqual(await told(), earlier);
  });

  it('tells who gave it nothing of who else has', async () => {
    const ask = await asked(site);
    const card = await gave(site, ask);
    const seen = async () => {
      const response = await site.ask('/feedback/card', by(card.secret));
      return [response.headers.get('ETag'), await response.text()];
    };
    const earlier = await seen();
    await gave(site, ask, signed);
    await gave(site, ask);
    assert.deepEqual(await seen(), earlier);
  });
});
