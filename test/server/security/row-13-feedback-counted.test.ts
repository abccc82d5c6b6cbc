import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {by, openFeedback} from '../feedback/support/asking.js';
import {newSecret} from '../http/support/sending.js';
import type {Site} from '../http/support/site.js';

const quota = 20;

describe('row 13: what somebody asks for as a giver', () => {
  let site: Site;
  before(async () => {
    site = await openFeedback({}, {limits: {readsPerMinute: quota, writesPerHour: 500, writesPerHourInAll: 1_000}});
  });
  after(() => site.close());

  const left = ({headers}: Response): number => Number(/;r=(\d+)/.exec(headers.get('RateLimit') ?? '')?.[1]);

  it('is not to be seen from what others of the same network have left', async () => {
    const read = async (): Promise<number> => left(await site.ask('/feedback/ask/cards', by(newSecret())));
    const earlier = await read();
    for (const method of ['GET', 'DELETE']) {
      const response = await site.ask('/feedback/card', by(newSecret(), method));
      assert.deepEqual([response.status, response.headers.get('RateLimit')], [404, null]);
    }
    assert.equal(await read(), earlier - 1);
  });

  it('is limited all the same', async () => {
    const statuses: number[] = [];
    for (let count = 0; count <= quota; count++)
      statuses.push((await site.ask('/feedback/card', by(newSecret()))).status);
    assert.equal(statuses[0], 404);
    assert.equal(statuses.at(-1), 429);
  });
});
