import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Card} from '../../../src/model/contract/feedback/card.js';
import {newSecret} from '../http/support/sending.js';
import type {Site} from '../http/support/site.js';
import {
  type Asked,
  asked,
  by,
  cardOf,
  changing,
  correcting,
  gave,
  giving,
  handling,
  later,
  openFeedback,
  received,
  signed,
  unsigned,
} from './support/asking.js';

describe('a correction of a card', () => {
  let site: Site;
  let ask: Asked;
  before(async () => {
    site = await openFeedback();
    ask = await asked(site);
  });
  after(() => site.close());

  const correct = (card: {secret: string; version: string}, body: object) =>
    site.ask('/feedback/card', correcting(card, body));
  const other = {...signed, noticed: 'You breathed.'};

  it('is read by its receiver, who may no longer show what they may not', async () => {
    const one = await asked(site);
    const card = await gave(site, one, signed);
    const [earlier] = (await received(site, one)) as [Card];
    await handling(site, one, earlier, {shown: true});
    const version = (await site.ask('/feedback/card', by(card.secret))).headers.get('ETag')!;
    assert.equal((await correct({...card, version}, {...other, mayShow: false})).status, 200);
    const [corrected] = (await received(site, one)) as [Card];
    assert.deepEqual([corrected.noticed, corrected.mayShow, corrected.shown], ['You breathed.', false, false]);
    assert.notEqual(corrected.version, earlier.version);
  });

  it('is taken for 15 minutes', async () => {
    const card = await gave(site, ask, signed);
    await later(site, 14);
    const {created, correctableUntil} = await cardOf(site, card);
    const response = await correct(card, other);
    assert.deepEqual([response.status, correctableUntil - created], [200, 900_000]);
    await later(site, 1);
    assert.equal((await correct({...card, version: response.headers.get('ETag')!}, signed)).status, 403);
  });

  it('makes no signed card unsigned', async () => {
    const card = await gave(site, ask, signed);
    assert.equal((await correct(card, unsigned)).status, 403);
  });

  it('may add a name to what waits at any time, and it arrives at once', async () => {
    const one = await asked(site);
    const card = await gave(site, one);
    await later(site, 60 * 24);
    assert.equal((await correct(card, {...unsigned, noticed: 'Other words.', signature: 'Jo'})).status, 403);
    assert.equal((await correct(card, {...unsigned, signature: 'Jo'})).status, 200);
    assert.deepEqual(
      (await received(site, one)).map(({signature}) => signature),
      ['Jo'],
    );
  });

  it('is not taken once an unsigned one has arrived', async () => {
    const one = await asked(site);
    const cards = [await gave(site, one), await gave(site, one), await gave(site, one)];
    await site.ask('/feedback/ask', changing(one, {closed: true}));
    for (const {secret} of cards) assert.equal((await correct({secret, version: '*'}, unsigned)).status, 403);
  });

  it('holds what is invited, and is of a held card too', async () => {
    const secret = newSecret();
    const response = await site.ask('/feedback/cards', giving(unsigned, {secret, give: ask.give}));
    const held = {secret, version: response.headers.get('ETag')!};
    const plain = await asked(site, {wish: 'listen', otherView: false});
    assert.equal((await correct(await gave(site, plain), {...unsigned, tryOut: 'Rest.'})).status, 422);
    const corrected = await correct(held, other);
    assert.deepEqual([corrected.status, (await cardOf(site, held)).state], [200, 'held']);
  });
});
