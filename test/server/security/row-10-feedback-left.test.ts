import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {handling, received} from '../feedback/support/asking.js';
import {change, feedback, give, roundOf, seatOf, seated} from '../feedback/support/circle.js';
import {type Site, openSite} from '../http/support/site.js';

describe('row 10: who has left a round', () => {
  let site: Site;
  before(async () => {
    site = await openSite({feedback});
  });
  after(() => site.close());

  it('reads nothing any more that others show to the group', async () => {
    const circle = await seated(site, 3);
    const [one, two, three] = circle.chairs;
    await give(site, one!, two!);
    const link = {secret: two!.own};
    const [card] = await received(site, link);
    assert.equal((await handling(site, link, card!, {shown: true})).status, 200);
    assert.equal((await seatOf(site, three!)).shown.length, 1);
    assert.equal((await change(site, circle, {left: [three!.id]})).status, 200);
    assert.deepEqual((await seatOf(site, three!)).shown, []);
    assert.equal((await seatOf(site, one!)).shown.length, 1);
  });

  it('is owed nothing and owes nothing, however their place was spelled', async () => {
    const circle = await seated(site, 3);
    const [one, two] = circle.chairs;
    assert.equal((await change(site, circle, {left: [two!.id.toUpperCase()]})).status, 200);
    assert.equal((await roundOf(site, circle)).seats[1]!.state, 'left');
    assert.deepEqual((await seatOf(site, two!)).owes, []);
    assert.equal((await give(site, one!, two!)).status, 403);
  });
});
