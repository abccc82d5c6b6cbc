import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {listingReader, listingWriter} from '../../../src/server/listing/store.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';
import {group, meeting} from './support/group.js';

const hour = 3_600_000;
const begin = Date.UTC(2024, 5, 12, 9, 41);
const source = {id: 'a'};
const daily = group('a:1', 'Daily', {meetings: [meeting('m', {days: [0, 1, 2, 3, 4, 5, 6], start: '10:00'})]});

describe('looking ahead', () => {
  let fresh: FreshDatabase;
  let now = begin;
  const clock = {now: () => now};
  const lookAhead = () => listingWriter(fresh.database, clock).lookAhead();
  const rows = async (text: string): Promise<unknown[]> =>
    (await fresh.database.pool.query<Record<string, unknown>>(text)).rows;
  before(async () => {
    fresh = await freshDatabase();
    await listingWriter(fresh.database, clock).replace(source, [daily]);
  });
  after(() => fresh.close());

  const firstStart = async (): Promise<string> => {
    const {items} = await listingReader(fresh.database, clock).search({});
    assert.equal(items.length, 7);
    return new Date(items[0]?.start ?? 0).toISOString();
  };

  it('has nothing to do for what was just written', async () => {
    assert.equal(await lookAhead(), 0);
  });

  it('goes on day by day, and forgets what is long over', async () => {
    for (let days = 1; days <= 10; days++) {
      now = begin + days * 24 * hour;
      await lookAhead();
      assert.equal(await firstStart(), new Date(begin - (begin % (24 * hour)) + (days * 24 + 10) * hour).toISOString());
    }
    const old = await rows(`SELECT FROM occurrences WHERE ends < ${(now - 2 * hour) / 60_000}`);
    assert.equal(old.length, 0);
  });

  it('catches up after a long sleep', async () => {
    now = begin + 100 * 24 * hour;
    assert.equal(await lookAhead(), 1);
    assert.equal(await firstStart(), '2024-09-20T10:00:00.000Z');
    assert.equal(await lookAhead(), 0);
  });

  it('is done by one at a time', async () => {
    now += 2 * 24 * hour;
    const counts = await Promise.all([lookAhead(), lookAhead(), lookAhead()]);
    assert.deepEqual(counts.toSorted(), [0, 0, 1]);
  });

  it('leaves the job to another once its holder is gone', async () => {
    now += 2 * 24 * hour;
    await fresh.database.pool.query(`UPDATE jobs SET held_until = now() + interval '1 minute'`);
    assert.equal(await lookAhead(), 0);
    await fresh.database.pool.query(`UPDATE jobs SET held_until = now() - interval '1 second'`);
    assert.equal(await lookAhead(), 1);
  });

  it('brings back nothing of a meeting that is changed meanwhile', async () => {
    now += 2 * 24 * hour;
    const moved = {...daily, meetings: [meeting('m', {days: [0, 1, 2, 3, 4, 5, 6], start: '11:30'})]};
    await Promise.all([lookAhead(), listingWriter(fresh.database, clock).replace(source, [moved])]);
    const starts = await rows('SELECT DISTINCT starts % 1440 AS clock FROM occurrences');
    assert.deepEqual(starts, [{clock: 690}]);
  });
});
