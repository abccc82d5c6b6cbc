import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {ProblemAnswer} from '../../../src/model/contract/problem.js';
import {
  type Asked,
  type Given,
  asked,
  changing,
  correcting,
  gave,
  giving,
  handling,
  hashOf,
  inDays,
  openFeedback,
  question,
  received,
  signed,
} from '../feedback/support/asking.js';
import {newSecret, sending} from '../http/support/sending.js';
import type {Site} from '../http/support/site.js';

const extras = {
  id: '3f0e8a52-7c1b-4d6e-9b2a-5c4d3e2f1a00',
  ask: '3f0e8a52-7c1b-4d6e-9b2a-5c4d3e2f1a00',
  state: 'arrived',
  version: '1',
  created: 0,
  day: '2025-01-01',
  round: '3f0e8a52-7c1b-4d6e-9b2a-5c4d3e2f1a00',
  owner: 'AAAA',
  giver: 'AAAA',
  reported: 'kept',
  erasedOn: 8e15,
};

describe('row 9: fields of peer feedback that the server sets', () => {
  let site: Site;
  let ask: Asked;
  let card: Given;
  before(async () => {
    site = await openFeedback();
    ask = await asked(site);
    card = await gave(site, ask, signed);
  });
  after(() => site.close());

  for (const [name, value] of Object.entries(extras))
    it(`are refused by name: ${name}`, async () => {
      const more = {[name]: value};
      const draft = {...question, until: inDays(1), give: hashOf(newSecret()), ...more};
      const [own] = await received(site, ask);
      for (const response of [
        await site.ask('/feedback/asks', sending(draft)),
        await site.ask('/feedback/ask', changing(ask, more)),
        await site.ask('/feedback/cards', giving({...signed, ...more}, {secret: newSecret(), give: ask.give})),
        await site.ask('/feedback/card', correcting(card, {...signed, ...more})),
        await handling(site, ask, own!, more),
      ]) {
        assert.equal(response.status, 400);
        const {errors} = (await response.json()) as ProblemAnswer;
        assert.deepEqual(errors, [{at: `/${name}`, message: 'is not known'}]);
      }
    });

  it('include what only the other side decides', async () => {
    const [own] = await received(site, ask);
    assert.equal((await handling(site, ask, own!, {mayShow: true})).status, 400);
    for (const name of ['thanked', 'shown', 'answer', 'place'])
      assert.equal((await site.ask('/feedback/card', correcting(card, {...signed, [name]: true}))).status, 400);
  });
});
