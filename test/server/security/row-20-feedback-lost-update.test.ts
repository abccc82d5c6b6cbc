import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Card} from '../../../src/model/contract/feedback/card.js';
import {
  type Asked,
  asked,
  by,
  cardOf,
  changing,
  correcting,
  gave,
  handling,
  openFeedback,
  received,
  signed,
} from '../feedback/support/asking.js';
import {newSecret} from '../http/support/sending.js';
import type {Site} from '../http/support/site.js';

const others = ['"another"', '""', '"another", "one"'];

describe('row 20: a change of feedback that has changed meanwhile', () => {
  let site: Site;
  let ask: Asked;
  before(async () => {
    site = await openFeedback();
    ask = await asked(site);
  });
  after(() => site.close());

  const statuses = async (requests: Promise<Response>[]): Promise<number[]> =>
    (await Promise.all(requests)).map(({status}) => status).sort();

  it('is refused for another version, and changes nothing', async () => {
    const card = await gave(site, ask, signed);
    for (const version of [...others, `W/${card.version}`])
      assert.equal((await site.ask('/feedback/card', correcting({...card, version}, signed))).status, 412, version);
    for (const version of [...others, `W/${ask.version}`])
      assert.equal((await site.ask('/feedback/ask', changing(ask, {closed: true}, version))).status, 412, version);
    assert.equal((await cardOf(site, card)).noticed, signed.noticed);
  });

  it('is taken once when several come at once', async () => {
    const one = await asked(site);
    const card = await gave(site, one, signed);
    const [own] = (await received(site, one)) as [Card];
    const five = [1, 2, 3, 4, 5].map((index) => `Text ${index}.`);
    const once = [200, 412, 412, 412, 412];
    const corrections = five.map((noticed) => site.ask('/feedback/card', correcting(card, {...signed, noticed})));
    assert.deepEqual(await statuses(corrections), once);
    const [corrected] = (await received(site, one)) as [Card];
    assert.notEqual(corrected.version, own.version);
    assert.deepEqual(await statuses(five.map((answer) => handling(site, one, corrected, {answer}))), once);
    const changes = five.map(() => site.ask('/feedback/ask', changing(one, {closed: true})));
    assert.deepEqual(await statuses(changes), once);
  });

  it('is not taken when the receiver has read other words', async () => {
    const one = await asked(site);
    const card = await gave(site, one, signed);
    const [own] = (await received(site, one)) as [Card];
    await site.ask('/feedback/card', correcting(card, {...signed, noticed: 'Other words.'}));
    assert.equal((await handling(site, one, own, {shown: true})).status, 412);
  });

  it('tells who does not hold the secret nothing of versions', async () => {
    const card = await gave(site, ask, signed);
    for (const version of [card.version, '"another"'])
      assert.equal((await site.ask('/feedback/card', correcting({secret: newSecret(), version}, signed))).status, 404);
  });

  it('needs no version to take something back', async () => {
    const card = await gave(site, ask, signed);
    const {method, headers} = by(card.secret, 'DELETE');
    const withdrawal = {method: method!, headers: {...(headers as object), 'If-Match': '"another"'}};
    assert.equal((await site.ask('/feedback/card', withdrawal)).status, 204);
  });
});
