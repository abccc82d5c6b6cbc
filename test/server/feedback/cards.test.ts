import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {ProblemAnswer} from '../../../src/model/contract/problem.js';
import type {Card} from '../../../src/model/contract/feedback/card.js';
import {newSecret} from '../http/support/sending.js';
import type {Site} from '../http/support/site.js';
import {
  type Asked,
  asked,
  cardOf,
  gave,
  giving,
  openFeedback,
  received,
  signed,
  stampOf,
  unsigned,
} from './support/asking.js';

const today = (): string => new Date().toISOString().slice(0, 10);

describe('a card', () => {
  let site: Site;
  let ask: Asked;
  before(async () => {
    site = await openFeedback();
    ask = await asked(site);
  });
  after(() => site.close());

  const send = async (body: object, link = {secret: newSecret(), give: ask.give}) =>
    site.ask('/feedback/cards', giving(body, link));

  it('that is signed arrives at once, with the day alone', async () => {
    const one = await asked(site);
    const {card} = await gave(site, one, signed);
    const [{id, version, ...seen}] = (await received(site, one)) as [Card];
    const untouched = {shown: false, thanked: false, place: 'new', answered: false};
    assert.deepEqual(seen, {...signed, ...untouched, day: today()});
    assert.ok(id && version);
    assert.deepEqual(
      [card.state, card.to, card.about, card.correctableUntil - card.created],
      ['arrived', 'Ana', one.ask.about, 900_000],
    );
  });

  it('holds what is invited, and nothing else', async () => {
    const one = await asked(site, {wish: 'listen', otherView: false});
    for (const field of ['tryOut', 'otherView']) {
      const body = {...unsigned, [field]: 'You should …', stamp: await stampOf(site, one)};
      const response = await send(body, {secret: newSecret(), give: one.give});
      const {errors} = (await response.json()) as ProblemAnswer;
      assert.deepEqual([response.status, errors?.map(({at}) => at)], [422, [`/${field}`]]);
    }
  });

  it('is not given with the secret that reads, nor to nothing', async () => {
    for (const give of [ask.secret, newSecret()])
      assert.equal((await send(unsigned, {secret: newSecret(), give})).status, 404);
    const to = '3f0e8a52-7c1b-4d6e-9b2a-5c4d3e2f1a00';
    assert.equal((await send({...unsigned, to})).status, 404);
  });

  it('that comes too soon, without a stamp, or from a program, is held and not refused', async () => {
    const [other, early] = [await stampOf(site, await asked(site)), await stampOf(site, ask)];
    site.clock.now -= 2_000;
    const suspicious = [{stamp: early}, {}, {stamp: other}, {stamp: `0.${early.split('.')[1]}`}, {stamp: 'x'}];
    for (const each of [
      ...suspicious.map((more) => ({...signed, ...more})),
      {...signed, website: 'https://spam.example'},
    ]) {
      const secret = newSecret();
      const response = await send(each, {secret, give: ask.give});
      assert.deepEqual([response.status, (await cardOf(site, {secret})).state], [202, 'held']);
    }
    assert.deepEqual(await received(site, ask), []);
  });

  it('of a slow writer is as good as any', async () => {
    const stamp = await stampOf(site, ask);
    site.clock.now += 30 * 86_400_000;
    assert.equal((await send({...unsigned, stamp})).status, 201);
  });
});
