import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Card, CardPage} from '../../../src/model/contract/feedback/card.js';
import {sending} from '../http/support/sending.js';
import type {Site} from '../http/support/site.js';
import {
  type Asked,
  asked,
  by,
  cardOf,
  correcting,
  gave,
  handling,
  openFeedback,
  received,
  signed,
} from './support/asking.js';

describe('a receiver', () => {
  let site: Site;
  let ask: Asked;
  before(async () => {
    site = await openFeedback();
    ask = await asked(site);
  });
  after(() => site.close());

  const fresh = async (text: object = signed): Promise<{card: Card; secret: string}> => {
    const known = new Set((await received(site, ask)).map(({id}) => id));
    const {secret} = await gave(site, ask, text);
    return {card: (await received(site, ask)).find(({id}) => !known.has(id))!, secret};
  };
  const handle = async (card: Card, body: object): Promise<Card> =>
    (await (await handling(site, ask, card, body)).json()) as Card;

  it('thanks and answers, and its giver reads it', async () => {
    const {card, secret} = await fresh();
    const thanked = await handle(card, {thanked: true});
    const answered = await handle(thanked, {answer: 'It helped.'});
    assert.deepEqual([answered.thanked, answered.answer, answered.answered], [true, 'It helped.', true]);
    const own = await cardOf(site, {secret});
    assert.deepEqual([own.thanked, own.answer], [true, 'It helped.']);
  });

  it('answers once, and takes it back for ever', async () => {
    const {card, secret} = await fresh();
    const answered = await handle(card, {answer: 'It helped.'});
    assert.equal((await handling(site, ask, answered, {answer: 'Again.'})).status, 403);
    const taken = await handle(answered, {answer: null});
    assert.deepEqual(['answer' in taken, taken.answered], [false, true]);
    assert.equal((await handling(site, ask, taken, {answer: 'Again.'})).status, 403);
    assert.equal((await cardOf(site, {secret})).answer, undefined);
  });

  it('keeps and puts away, which no giver can tell', async () => {
    const {card, secret} = await fresh();
    const seen = async () => {
      const response = await site.ask('/feedback/card', by(secret));
      return [response.headers.get('ETag'), await response.text()];
    };
    const earlier = await seen();
    const kept = await handle(card, {place: 'kept'});
    await handle(kept, {place: 'away', turnedAway: true});
    assert.deepEqual(await seen(), earlier);
  });

  it('shows only what its giver agreed to', async () => {
    const {card} = await fresh({...signed, mayShow: false});
    assert.equal((await handling(site, ask, card, {shown: true})).status, 403);
  });

  it('turns a giver away, who can then withdraw and nothing else', async () => {
    const {card, secret} = await fresh();
    assert.equal((await handling(site, ask, card, {turnedAway: true})).status, 200);
    const version = (await site.ask('/feedback/card', by(secret))).headers.get('ETag')!;
    assert.equal((await site.ask('/feedback/card', correcting({secret, version}, signed))).status, 403);
    assert.equal((await site.ask('/feedback/card', by(secret, 'DELETE'))).status, 204);
  });

  it('names a version', async () => {
    const {card} = await fresh();
    await handle(card, {thanked: true});
    assert.equal((await handling(site, ask, card, {place: 'kept'})).status, 412);
    const init = sending({thanked: true}, {method: 'PUT', secret: ask.secret});
    assert.equal((await site.ask(`/feedback/ask/cards/${card.id}`, init)).status, 428);
  });

  it('reads page by page, each card once', async () => {
    const one = await asked(site);
    for (let count = 0; count < 7; count++) await gave(site, one, signed);
    const ids: string[] = [];
    for (let cursor = ''; ;) {
      const response = await site.ask(`/feedback/ask/cards?limit=3${cursor && `&cursor=${cursor}`}`, by(one.secret));
      const page = (await response.json()) as CardPage;
      ids.push(...page.items.map(({id}) => id));
      if (page.cursor === undefined) break;
      cursor = page.cursor;
    }
    assert.deepEqual([ids.length, new Set(ids).size], [7, 7]);
    const never = Buffer.from('2025-02-31 00000000-0000-4000-8000-000000000000').toString('base64url');
    for (const cursor of ['x', never]) {
      const refused = await site.ask(`/feedback/ask/cards?cursor=${cursor}`, by(one.secret));
      assert.equal(refused.status, 400);
      assert.match(await refused.text(), /cursor/);
    }
  });
});
