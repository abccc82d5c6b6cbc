import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {newSecret} from '../http/support/sending.js';
import type {Site} from '../http/support/site.js';
import {
  asked,
  by,
  cardOf,
  changing,
  correcting,
  gave,
  giving,
  later,
  openFeedback,
  received,
  threeArrived,
  unsigned,
} from './support/asking.js';

describe('unsigned cards', () => {
  let site: Site;
  before(async () => {
    site = await openFeedback();
  });
  after(() => site.close());

  it('wait for three, and for the time to correct them, and then arrive together', async () => {
    const ask = await asked(site);
    const two = [await gave(site, ask), await gave(site, ask)];
    await later(site, 15);
    assert.deepEqual(await received(site, ask), []);
    await gave(site, ask);
    assert.deepEqual(await received(site, ask), []);
    assert.equal((await cardOf(site, two[0]!)).state, 'waiting');
    await later(site, 15);
    assert.equal((await received(site, ask)).length, 3);
    assert.equal((await cardOf(site, two[0]!)).state, 'arrived');
  });

  it('that come later wait for the next three', async () => {
    const ask = await asked(site);
    await threeArrived(site, ask);
    for (const count of [3, 3, 6]) {
      await gave(site, ask);
      await later(site, 15);
      assert.equal((await received(site, ask)).length, count);
    }
  });

  it('arrive when the asking is stopped, if there are three, and otherwise never', async () => {
    const [ask, other] = [await asked(site), await asked(site)];
    for (const each of [ask, ask, ask, other, other]) await gave(site, each);
    for (const each of [ask, other]) await site.ask('/feedback/ask', changing(each, {closed: true}));
    await later(site, 60);
    assert.deepEqual([(await received(site, ask)).length, (await received(site, other)).length], [3, 0]);
  });

  it('do not count once they are withdrawn, signed or held', async () => {
    const ask = await asked(site);
    const [one, two] = [await gave(site, ask), await gave(site, ask)];
    await site.ask('/feedback/cards', giving(unsigned, {secret: newSecret(), give: ask.give}));
    await later(site, 10);
    await site.ask('/feedback/card', correcting(one, {...unsigned, signature: 'Jo'}));
    await site.ask('/feedback/card', by(two.secret, 'DELETE'));
    await gave(site, ask);
    await gave(site, ask);
    await later(site, 15);
    assert.deepEqual(
      (await received(site, ask)).map(({signature}) => signature),
      ['Jo'],
    );
  });

  it('arrive at once where nothing settles', async () => {
    const quick = await openFeedback({settleMinutes: 0});
    const ask = await asked(quick);
    const states = [await gave(quick, ask), await gave(quick, ask), await gave(quick, ask)].map(({card}) => card.state);
    assert.deepEqual(states, ['waiting', 'waiting', 'arrived']);
    assert.equal((await received(quick, ask)).length, 3);
    await quick.close();
  });
});
