import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {
  type Asked,
  asked,
  by,
  changing,
  gave,
  hashOf,
  inDays,
  openFeedback,
  question,
} from '../feedback/support/asking.js';
import {newSecret, sending} from '../http/support/sending.js';
import type {Site} from '../http/support/site.js';

describe('row 8: a link for peers that was given up', () => {
  let site: Site;
  before(async () => {
    site = await openFeedback({}, {limits: {readsPerMinute: 1_000, writesPerHour: 500, writesPerHourInAll: 1_000}});
  });
  after(() => site.close());

  const relink = async (one: Asked, give: string): Promise<number> =>
    (await site.ask('/feedback/ask', changing(one, {give: hashOf(give)}, '*'))).status;
  /** Somebody who holds the link asks under it, as if they were its asker. */
  const takenOver = async (give: string): Promise<number> => {
    const body = {...question, until: inDays(7), give: hashOf(give)};
    return (await site.ask('/feedback/asks', sending(body, {secret: newSecret()}))).status;
  };

  it('opens nobody else’s ask: what is given by it reaches nobody', async () => {
    const one = await asked(site);
    assert.equal(await relink(one, newSecret()), 200);
    assert.equal(await takenOver(one.give), 422);
    const other = await asked(site);
    assert.equal(await relink(other, one.give), 422);
    await assert.rejects(gave(site, one), /^Error: 404/);
  });

  it('nor does it once its ask was erased', async () => {
    const one = await asked(site);
    assert.equal((await site.ask('/feedback/ask', by(one.secret, 'DELETE'))).status, 204);
    assert.equal(await takenOver(one.give), 422);
    assert.equal((await site.ask('/feedback/invitation', by(one.give))).status, 404);
  });

  it('is not given up by naming the same again, and not without end', async () => {
    const one = await asked(site);
    for (let count = 0; count < 3; count++) assert.equal(await relink(one, one.give), 200);
    const statuses: number[] = [];
    for (let count = 0; count < 101; count++) statuses.push(await relink(one, newSecret()));
    assert.deepEqual([...new Set(statuses)], [200, 403]);
    assert.equal(statuses.indexOf(403), 100);
  });
});
