import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {bearing, change, changing, feedback, give, opened, roundDraft, seated} from '../feedback/support/circle.js';
import {newSecret, sending} from '../http/support/sending.js';
import {type Site, noon, openSite} from '../http/support/site.js';

const hour = 3_600_000;

describe('row 18: the limits of rounds', () => {
  let site: Site;
  before(async () => {
    site = await openSite({feedback, limits: {readsPerMinute: 500, writesPerHour: 3, writesPerHourInAll: 100}});
  });
  after(() => site.close());

  const open = (): Promise<Response> => site.ask('/feedback/rounds', sending(roundDraft([newSecret(), newSecret()])));

  it('stop who opens one after the other', async () => {
    site.clock.now = noon + hour;
    const statuses: number[] = [];
    for (let count = 0; count < 4; count++) statuses.push((await open()).status);
    assert.deepEqual(statuses, [201, 201, 201, 429]);
  });

  it('leave whoever has used theirs up to take places, pass, close and report', async () => {
    site.clock.now = noon + 2 * hour;
    const circle = await seated(site, 2);
    const [one, two] = circle.chairs;
    assert.equal((await give(site, one!, two!)).status, 201);
    await opened(site, 2);
    assert.equal((await open()).status, 429);
    const {items} = (await (await site.ask('/feedback/ask/cards', bearing(two!.own))).json()) as {
      items: {id: string}[];
    };
    const report = sending({reason: 'hurtful'}, {secret: two!.own});
    assert.equal((await site.ask(`/feedback/ask/cards/${items[0]!.id}/report`, report)).status, 201);
    const pass = changing({state: 'passed'}, two!.own);
    assert.equal((await site.ask(`/feedback/seat/owed/${one!.id}`, pass)).status, 200);
    assert.equal((await change(site, circle, {closed: true})).status, 200);
  });
});
