import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {removeCard} from '../../../src/server/feedback/reports/decide-report.js';
import {waitingFor} from '../../../src/server/feedback/reports/queue.js';
import {asked, cardOf, gave, handling, openFeedback, received, signed} from '../feedback/support/asking.js';
import {sending} from '../http/support/sending.js';
import type {Site} from '../http/support/site.js';

describe('row 25: an answer to a card that a keeper has removed', () => {
  let site: Site;
  before(async () => {
    site = await openFeedback();
  });
  after(() => site.close());

  it('can still be taken back for ever, and nothing else be done', async () => {
    const ask = await asked(site);
    const card = await gave(site, ask, signed);
    const [one] = await received(site, ask);
    assert.equal((await handling(site, ask, one!, {answer: 'My private answer.'})).status, 200);
    await site.ask(`/feedback/ask/cards/${one!.id}/report`, sending({reason: 'threat'}, {secret: ask.secret}));
    const [report] = await waitingFor(site.database);
    const keeper = {who: 'ana', why: 'It threatens.'};
    assert.equal(await removeCard(site.database, report!.id, keeper, () => Promise.resolve()), 'done');
    assert.equal((await cardOf(site, card)).answer, 'My private answer.');
    const [removed] = await received(site, ask);
    assert.equal((await handling(site, ask, removed!, {thanked: true, answer: null})).status, 403);
    assert.equal((await handling(site, ask, removed!, {answer: 'Another.'})).status, 403);
    assert.equal((await handling(site, ask, removed!, {answer: null})).status, 200);
    assert.equal((await cardOf(site, card)).answer, undefined);
  });
});
