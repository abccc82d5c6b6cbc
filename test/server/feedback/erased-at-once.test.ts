import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {type RawBuilder, sql} from 'kysely';
import pg from 'pg';
import {digest} from '../../../src/server/sent/digest.js';
import {type Erased, erasureFile, noteErasures, replayErasures} from '../../../src/server/sent/erasures.js';
import {newSecret} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';
import {asked, by, gave, giving as givingTo, inTables, received, stampOf, unsigned} from './support/asking.js';
import {type Chair, feedback, giving as givingIn, seatOf, seated} from './support/circle.js';

describe('row 25: what is erased again after a backup was restored, while others serve', () => {
  let site: Site;
  let other: pg.Client;
  before(async () => {
    site = await openSite({feedback});
    other = new pg.Client({connectionString: site.ownerUrl});
    await other.connect();
    await other.query(`SET kith.keeper = 'housekeeping'`);
  });
  after(async () => {
    await other.end();
    await site.close();
  });

  /** Resolves once so many of this database wait for a lock. */
  const waiting = async (count: number): Promise<void> => {
    const question = `SELECT count(*)::int AS found FROM pg_locks WHERE NOT granted AND pid IN
      (SELECT pid FROM pg_stat_activity WHERE datname = current_database())`;
    for (;;) {
      const {rows} = await site.database.pool.query<{found: number}>(question);
      if (rows[0]!.found >= count) return;
    }
  };
  /** As if the list named it already, and the backup had brought it back. */
  const listed = (item: Erased): Promise<void> => noteErasures(erasureFile(site.config), [item], '2025-03-10');
  const replayed = (): Promise<number> => replayErasures(site.database, erasureFile(site.config));
  const texts = async (word: string): Promise<number> => {
    const rows = await inTables(
      site,
      sql<{found: number}>`SELECT count(*)::int AS found FROM feedback_cards WHERE body::text LIKE ${`%${word}%`}`,
    );
    return rows[0]!.found;
  };
  const idOf = async (statement: RawBuilder<unknown>): Promise<string> => {
    const [row] = await inTables(site, statement as RawBuilder<{id: string}>);
    return row!.id;
  };
  /** Gives a card that is just being kept when what it is given to is erased. */
  const givenMeanwhile = async (secret: string, card: () => Promise<Response>): Promise<void> => {
    await other.query('BEGIN');
    await other.query(
      `INSERT INTO feedback_cards (ask, id, giver, signed, may_show, state)
        VALUES (gen_random_uuid(), gen_random_uuid(), $1, true, false, 'arrived')`,
      [digest(secret)],
    );
    const given = card();
    await waiting(1);
    const erased = replayed();
    await waiting(2);
    await other.query('ROLLBACK');
    assert.equal((await given).status, 201);
    await erased;
    assert.equal((await site.ask('/feedback/card', by(secret))).status, 404);
  };

  it('takes the card with it that is given to an ask at the same moment', async () => {
    const ask = await asked(site);
    const secret = newSecret();
    const stamp = await stampOf(site, ask);
    await listed({id: await idOf(sql`SELECT id FROM feedback_asks WHERE owner = ${digest(ask.secret)}`), kind: 'ask'});
    const card = {noticed: 'An early moment.', signature: 'Jo', mayShow: false, stamp};
    await givenMeanwhile(secret, () => site.ask('/feedback/cards', givingTo(card, {secret, give: ask.give})));
    assert.equal(await texts('early moment'), 0);
  });

  it('takes the card with it that is given in a round at the same moment', async () => {
    const circle = await seated(site, 2);
    const [from, to] = circle.chairs as [Chair, Chair];
    const secret = newSecret();
    const {stamp} = await seatOf(site, from);
    site.clock.now += 3_000;
    await listed({id: await idOf(sql`SELECT round AS id FROM feedback_seats WHERE id = ${from.id}`), kind: 'round'});
    const card = {noticed: 'A round moment.', signature: 'Jo', stamp};
    await givenMeanwhile(secret, () => site.ask('/feedback/cards', givingIn(from, to, card, secret)));
    assert.equal(await texts('round moment'), 0);
  });

  it('takes a card with it that arrives at the same moment, laid anew with others', async () => {
    const ask = await asked(site);
    const [first, second] = [
      await gave(site, ask, {...unsigned, noticed: 'A late moment.'}),
      await gave(site, ask, unsigned),
    ];
    await listed({
      id: await idOf(sql`SELECT id FROM feedback_cards WHERE giver = ${digest(first.secret)}`),
      kind: 'card',
    });
    await other.query('BEGIN');
    await other.query('SELECT id FROM feedback_cards WHERE giver = $1 FOR UPDATE', [digest(second.secret)]);
    const third = gave(site, ask, unsigned);
    await waiting(1);
    const erased = replayed();
    await waiting(2);
    await other.query('ROLLBACK');
    await Promise.all([third, erased]);
    assert.equal((await site.ask('/feedback/card', by(first.secret))).status, 404);
    assert.deepEqual([await texts('late moment'), (await received(site, ask)).length], [0, 2]);
  });
});
