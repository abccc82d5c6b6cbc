import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {asked, askOf, by, changing, gave, hashOf, openFeedback, question, inDays, received, signed, handling, invitationOf} from './support/asking.js';
import {change, feedback, give, seated, seatOf, told, bearing, roundOf} from './support/circle.js';
import {newSecret, sending} from '../http/support/sending.js';
import {openSite, type Site} from '../http/support/site.js';

describe('scratch', () => {
  let site: Site;
  before(async () => { site = await openSite({feedback, limits: {readsPerMinute: 5000, writesPerHour: 500, writesPerHourInAll: 1000}}); });
  after(() => site.close());

  it('a retired link is taken over', async () => {
    const ask = await asked(site);
    assert.equal((await site.ask('/feedback/ask', changing(ask, {give: hashOf(newSecret())}))).status, 200);
    const r = await site.ask('/feedback/asks', sending({...question, until: inDays(7), give: hashOf(ask.give)}, {secret: newSecret()}));
    console.log('takeover after change', r.status);
    const two = await asked(site);
    await site.ask('/feedback/ask', by(two.secret, 'DELETE'));
    const r2 = await site.ask('/feedback/asks', sending({...question, until: inDays(7), give: hashOf(two.give)}, {secret: newSecret()}));
    console.log('takeover after erase', r2.status);
  });
  it('language', async () => {
    const ask = await asked(site);
    await gave(site, ask, {...signed, language: '\u009b31m\u202e\u001b[2J'});
    console.log('language', JSON.stringify((await received(site, ask))[0]?.language), [...((await received(site, ask))[0]?.language ?? '')].map((c) => c.codePointAt(0)!.toString(16)));
  });
  it('left sees shown', async () => {
    const circle = await seated(site, 5);
    const [a, b, c, d] = circle.chairs;
    assert.equal((await change(site, circle, {left: [d!.id]})).status, 200);
    await give(site, a!, b!);
    const [card] = await received(site, {secret: b!.own});
    assert.equal((await handling(site, {secret: b!.own}, card!, {shown: true})).status, 200);
    console.log('shown to who left', (await seatOf(site, d!)).shown.length);
    assert.equal((await change(site, circle, {left: [c!.id.toUpperCase()]})).status, 200);
    console.log('left upper', (await roundOf(site, circle)).seats.map((s) => s.state), (await seatOf(site, c!)).owes.length, (await seatOf(site, a!)).owes.map((o) => o.id === c!.id));
    console.log('give to who left', (await give(site, a!, c!)).status);
  });
});
