import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import type {OwnCard} from '../../../src/model/contract/feedback/card.js';
import {
  type Asked,
  asked,
  by,
  changing,
  correcting,
  giving,
  hashOf,
  inDays,
  openFeedback,
  question,
  received,
  signed,
  stampOf,
  unsigned,
} from '../feedback/support/asking.js';
import {newSecret, sending} from '../http/support/sending.js';
import type {Site} from '../http/support/site.js';

describe('row 19: an ask or a card that is sent twice', () => {
  let site: Site;
  let ask: Asked;
  before(async () => {
    site = await openFeedback();
    ask = await asked(site);
  });
  after(() => site.close());

  const draft = () => ({...question, until: inDays(7), give: hashOf(newSecret())});
  const answered = async (response: Response) => [
    response.status,
    response.headers.get('ETag'),
    (await response.json()) as object,
  ];
  const once = async (text: object = signed) => {
    const body = {...text, stamp: await stampOf(site, ask)};
    const link = {secret: newSecret(), give: ask.give};
    return {
      ...link,
      send: async (more: object = {}, key: string = randomUUID()) =>
        site.ask('/feedback/cards', giving({...body, ...more}, link, key)),
    };
  };

  it('is one, with the same answer, also when both come at once', async () => {
    const [body, link] = [draft(), {secret: newSecret(), key: randomUUID() as string}];
    const send = async () => answered(await site.ask('/feedback/asks', sending(body, link)));
    const [one, two, three] = [...(await Promise.all([send(), send()])), await send()];
    assert.deepEqual([two, three, one[0]], [one, one, 201]);
    const card = await once();
    const [first, second] = await Promise.all([card.send(), card.send()]);
    const cards = [await answered(first), await answered(second), await answered(await card.send())];
    assert.deepEqual([cards[1], cards[2], first.status], [cards[0], cards[0], 201]);
    assert.equal((await received(site, ask)).length, 1);
  });

  it('is refused with another body, and nothing is changed', async () => {
    const [body, secret] = [draft(), newSecret()];
    const send = (more: object = {}) => site.ask('/feedback/asks', sending({...body, ...more}, {secret}));
    await send();
    assert.equal((await send({about: 'Something else.'})).status, 422);
    const card = await once();
    await card.send();
    assert.equal((await card.send({noticed: 'Something else.'})).status, 422);
    const own = (await (await site.ask('/feedback/card', by(card.secret))).json()) as OwnCard;
    assert.equal(own.noticed, signed.noticed);
  });

  it('is answered as it stands, also after a correction, and when no cards are taken any more', async () => {
    const card = await once();
    const version = (await card.send()).headers.get('ETag')!;
    await site.ask('/feedback/card', correcting({...card, version}, {...signed, noticed: 'Corrected.'}));
    await site.ask('/feedback/ask', changing(ask, {closed: true}, '*'));
    const again = await card.send();
    assert.deepEqual([again.status, ((await again.json()) as OwnCard).noticed], [201, 'Corrected.']);
    assert.equal((await (await once()).send()).status, 403);
    await site.ask('/feedback/ask', changing(ask, {closed: false}, '*'));
  });

  it('does not come back after it was withdrawn, or erased with its ask', async () => {
    const card = await once(unsigned);
    await card.send();
    await site.ask('/feedback/card', by(card.secret, 'DELETE'));
    assert.equal((await card.send()).status, 410);
    const [body, secret] = [draft(), newSecret()];
    const give = newSecret();
    const send = () => site.ask('/feedback/asks', sending({...body, give: hashOf(give)}, {secret}));
    await send();
    const other = {secret: newSecret(), give};
    await site.ask('/feedback/cards', giving(unsigned, other));
    await site.ask('/feedback/ask', by(secret, 'DELETE'));
    assert.equal((await send()).status, 410);
    assert.equal((await site.ask('/feedback/cards', giving(unsigned, other))).status, 410);
  });
});
