import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {showOf, showText} from '../../../src/server/commands/reports-text.js';
import {look} from '../../../src/server/feedback/reports/look.js';
import {waitingFor} from '../../../src/server/feedback/reports/queue.js';
import {asked, gave, invitationOf, openFeedback, received, signed} from '../feedback/support/asking.js';
import {sending} from '../http/support/sending.js';
import type {Site} from '../http/support/site.js';

const hostile = 'e\u009b31m\u202en\u001b]0;x\u0007';
const unfit = /(?!\n)[\p{Cc}\u202A-\u202E]/u;

describe('row 21: the language of an ask and of a card', () => {
  let site: Site;
  before(async () => {
    site = await openFeedback();
  });
  after(() => site.close());

  it('brings no control character to a page, nor to the terminal of a keeper', async () => {
    const ask = await asked(site, {language: hostile});
    assert.equal((await invitationOf(site, ask)).language, 'e31mn]0;x');
    await gave(site, ask, {...signed, language: hostile});
    const [card] = await received(site, ask);
    assert.equal(card!.language, 'e31mn]0;x');
    await site.ask(`/feedback/ask/cards/${card!.id}/report`, sending({reason: 'other'}, {secret: ask.secret}));
    const [report] = await waitingFor(site.database);
    const looked = await look(site.database, report!.id, {who: 'ana', why: 'On duty.'});
    assert.doesNotMatch(showText(looked!), unfit);
    assert.doesNotMatch(JSON.stringify(showOf(looked!)), unfit);
  });
});
