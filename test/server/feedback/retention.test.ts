import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import pg from 'pg';
import type {Card} from '../../../src/model/contract/feedback/card.js';
import {look} from '../../../src/server/feedback/reports/look.js';
import {waitingFor} from '../../../src/server/feedback/reports/queue.js';
import {purge} from '../../../src/server/sent/purge.js';
import {sending} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';
import {type Circle, bearing, feedback, give, seated, told} from './support/circle.js';

const tables = ['rounds', 'seats', 'owes', 'asks', 'cards', 'reports', 'audit'] as const;

describe('what has had its time', () => {
  let site: Site;
  let admin: pg.Client;
  before(async () => {
    site = await openSite({feedback});
    // the owner of the tables, once policies do not bind it: what a look into the files would show
    admin = new pg.Client({connectionString: site.ownerUrl});
    await admin.connect();
    for (const table of tables) await admin.query(`ALTER TABLE feedback_${table} NO FORCE ROW LEVEL SECURITY`);
  });
  after(async () => {
    await admin.end();
    await site.close();
  });

  const counts = async (): Promise<Record<string, number>> => {
    const found = await admin.query<Record<string, string>>(
      `SELECT ${tables.map((table) => `(SELECT count(*) FROM feedback_${table}) AS ${table}`).join(', ')}`,
    );
    return Object.fromEntries(Object.entries(found.rows[0]!).map(([name, count]) => [name, Number(count)]));
  };
  /** As if so many days had passed. */
  const later = async (days: number): Promise<void> => {
    const ago = `make_interval(days => ${days})`;
    const columns = {
      rounds: ['until', 'erase_at', 'withdrawn_at'],
      asks: ['until', 'erase_at', 'withdrawn_at'],
      cards: ['created_at', 'withdrawn_at'],
      reports: ['reported_at', 'sealed_until'],
      audit: ['at'],
    };
    for (const [table, names] of Object.entries(columns))
      await admin.query(`UPDATE feedback_${table} SET ${names.map((name) => `${name} = ${name} - ${ago}`).join(', ')}`);
    await purge(site.database);
  };
  const cleared = async (): Promise<void> => {
    await admin.query(`TRUNCATE ${tables.map((table) => `feedback_${table}`).join(', ')}`);
  };
  /** A round with a card that was reported. */
  const used = async (): Promise<Circle & {card: string; report: string}> => {
    await cleared();
    const circle = await seated(site, 3);
    const [giver, receiver] = circle.chairs;
    const {secret} = await give(site, giver!, receiver!);
    const {items} = await told<{items: Card[]}>(site, '/feedback/ask/cards', bearing(receiver!.own));
    const path = `/feedback/ask/cards/${items[0]!.id}/report`;
    await site.ask(path, sending({reason: 'threat', note: 'Look.'}, {secret: receiver!.own}));
    const [waiting] = await waitingFor(site.database);
    return {...circle, card: secret, report: waiting!.id};
  };

  it('is erased 90 days after the end of a round: places, marks and cards, and nothing a day earlier', async () => {
    const {host, chairs, card} = await used();
    await later(7 + 89);
    const {seats, owes, asks, cards, rounds} = await counts();
    assert.deepEqual({seats, owes, asks, cards, rounds}, {seats: 3, owes: 6, asks: 3, cards: 1, rounds: 1});
    await later(1);
    assert.deepEqual(await counts(), {rounds: 0, seats: 0, owes: 0, asks: 0, cards: 0, reports: 0, audit: 0});
    for (const [path, secret] of [
      ['round', host],
      ['seat', chairs[0]!.own],
      ['ask', chairs[1]!.own],
      ['card', card],
    ] as const)
      assert.equal((await site.ask(`/feedback/${path}`, bearing(secret))).status, 404);
  });

  it('opens to nobody any more, also before it is cleared away', async () => {
    const {host, chairs, card} = await used();
    await admin.query(`UPDATE feedback_rounds SET erase_at = now()`);
    await admin.query(`UPDATE feedback_asks SET erase_at = now()`);
    for (const [path, secret] of [
      ['round', host],
      ['seat', chairs[0]!.own],
      ['ask', chairs[1]!.own],
      ['card', card],
    ] as const)
      assert.equal((await site.ask(`/feedback/${path}`, bearing(secret))).status, 404, path);
  });

  it('is a sealed copy after 30 days, with what was written about it', async () => {
    const {report} = await used();
    await later(29);
    const keeper = {who: 'ana', why: 'Looking.'};
    assert.equal((await look(site.database, report, keeper))?.card?.noticed, 'You waited for us.');
    await later(1);
    const looked = await look(site.database, report, keeper);
    assert.deepEqual([looked?.card, looked?.note, looked?.reason], [undefined, undefined, 'threat']);
  });

  it('is a sealed copy for all its time, also where its round was erased before', async () => {
    const {report} = await used();
    await admin.query(`UPDATE feedback_asks SET erase_at = now(); UPDATE feedback_rounds SET erase_at = now()`);
    await later(0);
    assert.equal((await counts()).cards, 0);
    const looked = await look(site.database, report, {who: 'ana', why: 'Looking.'});
    assert.equal(looked?.card?.noticed, 'You waited for us.');
    await later(30);
    assert.equal((await counts()).reports, 0);
  });

  it('is what is left of something withdrawn, after 30 days', async () => {
    const {card} = await used();
    await site.ask('/feedback/card', bearing(card, 'DELETE'));
    const {host} = await seated(site, 2);
    await site.ask('/feedback/round', bearing(host, 'DELETE'));
    await later(29);
    assert.deepEqual([(await counts()).cards, (await counts()).rounds], [1, 2]);
    await later(2);
    assert.deepEqual([(await counts()).cards, (await counts()).rounds], [0, 1]);
  });

  it('is what keepers did, after a year', async () => {
    const {report} = await used();
    await look(site.database, report, {who: 'ana', why: 'Looking.'});
    await later(364);
    assert.equal((await counts()).audit, 1);
    await later(2);
    assert.equal((await counts()).audit, 0);
  });
});
