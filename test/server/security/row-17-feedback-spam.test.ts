import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {isFresh, stampFor} from '../../../src/server/feedback/stamp.js';
import {digest} from '../../../src/server/sent/digest.js';
import {asked, cardOf, giving, inTables, openFeedback, received, signed, stampOf} from '../feedback/support/asking.js';
import {newSecret} from '../http/support/sending.js';
import type {Site} from '../http/support/site.js';

const noon = Date.UTC(2025, 2, 10, 12);

describe('row 17: a stamp', () => {
  let site: Site;
  before(async () => {
    site = await openFeedback({}, {limits: {readsPerMinute: 5_000, writesPerHour: 3, writesPerHourInAll: 1_000}});
  });
  after(() => site.close());

  const subject = digest('one');

  it('is fresh from two seconds on, and for ever', async () => {
    const stamp = await stampFor(site.database, subject, noon);
    const isFreshAfter = (milliseconds: number) => isFresh(site.database, {subject, stamp}, noon + milliseconds);
    assert.deepEqual(
      [
        await isFreshAfter(-1),
        await isFreshAfter(0),
        await isFreshAfter(1_999),
        await isFreshAfter(2_000),
        await isFreshAfter(366 * 86_400_000),
      ],
      [false, false, false, true, true],
    );
  });

  it('is of one link, and cannot be made up', async () => {
    const [began, seal] = (await stampFor(site.database, subject, noon)).split('.') as [string, string];
    const later = noon + 60_000;
    const earlier = (noon - 60_000).toString(36);
    const made = [
      undefined,
      '',
      '.',
      began,
      `.${seal}`,
      `${earlier}.${seal}`,
      `${began}.${seal.slice(1)}`,
      `${seal}.${began}`,
    ];
    for (const stamp of made) assert.equal(await isFresh(site.database, {subject, stamp}, later), false, stamp);
    const stamp = `${began}.${seal}`;
    assert.equal(await isFresh(site.database, {subject: digest('another'), stamp}, later), false);
    assert.equal(await isFresh(site.database, {subject, stamp}, later), true);
  });

  it('holds a card when it is missing, and its giver is told so; nobody is refused', async () => {
    const ask = await asked(site);
    const secret = newSecret();
    const response = await site.ask('/feedback/cards', giving(signed, {secret, give: ask.give}));
    assert.deepEqual([response.status, (await cardOf(site, {secret})).state], [202, 'held']);
    assert.deepEqual(await received(site, ask), []);
    const rows = await inTables(site, sql<{state: string}>`SELECT state FROM feedback_cards`);
    assert.deepEqual(rows, [{state: 'held'}]);
  });

  it('is not all: of one address only so many cards are taken in an hour', async () => {
    const ask = await asked(site);
    const stamp = await stampOf(site, ask);
    const send = (address: string) =>
      site.ask('/feedback/cards', {...giving({...signed, stamp}, {secret: newSecret(), give: ask.give}), address});
    const statuses: number[] = [];
    for (let count = 0; count < 5; count++) statuses.push((await send('198.51.100.1')).status);
    assert.deepEqual(statuses, [201, 201, 201, 429, 429]);
    assert.equal((await send('203.0.113.1')).status, 201);
  });
});
