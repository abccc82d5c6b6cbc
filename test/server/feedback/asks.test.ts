import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {ProblemAnswer} from '../../../src/model/contract/problem.js';
import {newSecret, sending} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';
import {
  askOf,
  asked,
  by,
  changing,
  day,
  gave,
  handling,
  hashOf,
  inDays,
  invitationOf,
  later,
  question,
  received,
  signed,
} from './support/asking.js';
import {openFeedback} from './support/asking.js';

const fieldsOf = async (response: Response): Promise<string[]> =>
  (((await response.json()) as ProblemAnswer).errors ?? []).map(({at}) => at);

describe('an ask', () => {
  let site: Site;
  before(async () => {
    site = await openFeedback();
  });
  after(() => site.close());

  it('is read back by its secret, with what is promised about it', async () => {
    const one = await asked(site);
    assert.deepEqual(await askOf(site, one), one.ask);
    const {until, erasedOn, give, ...rest} = one.ask;
    assert.deepEqual(rest, {...question, closed: false, inRound: false, sealDays: 30});
    assert.deepEqual([erasedOn - until, give], [90 * day, hashOf(one.give)]);
  });

  it('is shown to who is invited, without what its asker alone may know', async () => {
    const one = await asked(site);
    const {stamp, ...invitation} = await invitationOf(site, one);
    const {give: _, closed: _closed, inRound: _round, ...public_} = one.ask;
    assert.deepEqual(invitation, {...public_, open: true, shown: []});
    assert.match(stamp, /^[\da-z]+\.[\w-]{43}$/);
  });

  it('ends later than now, and within a year', async () => {
    for (const until of [inDays(-1), Date.now() - 1, inDays(367)]) {
      const body = {...question, until, give: hashOf(newSecret())};
      const response = await site.ask('/feedback/asks', sending(body));
      assert.deepEqual([response.status, await fieldsOf(response)], [422, ['/until']]);
    }
    const one = await asked(site, {until: inDays(365)});
    const change = await site.ask('/feedback/ask', changing(one, {until: inDays(-1)}));
    assert.deepEqual([change.status, await fieldsOf(change)], [422, ['/until']]);
  });

  it('has a link for peers of its own: neither another’s, nor its own secret', async () => {
    const [one, secret] = [await asked(site), newSecret()];
    for (const give of [hashOf(one.give), hashOf(secret)]) {
      const body = {...question, until: inDays(1), give};
      const response = await site.ask('/feedback/asks', sending(body, {secret}));
      assert.deepEqual([response.status, await fieldsOf(response)], [422, ['/give']]);
    }
    const other = await asked(site);
    const taken = await site.ask('/feedback/ask', changing(other, {give: hashOf(one.give)}));
    assert.deepEqual([taken.status, await fieldsOf(taken)], [422, ['/give']]);
  });

  it('is stopped and taken up again', async () => {
    const one = await asked(site);
    const stopped = await site.ask('/feedback/ask', changing(one, {closed: true}));
    assert.equal(stopped.status, 200);
    assert.equal((await invitationOf(site, one)).open, false);
    await assert.rejects(gave(site, one), /^Error: 403/);
    await site.ask('/feedback/ask', changing(one, {closed: false}, stopped.headers.get('ETag')!));
    assert.equal((await gave(site, one)).status, 201);
  });

  it('takes nothing once its time is over, until it gets more', async () => {
    const one = await asked(site, {until: inDays(1)});
    await later(site, 25 * 60);
    await assert.rejects(gave(site, one), /^Error: 403/);
    const more = inDays(3);
    await site.ask('/feedback/ask', changing(one, {until: more}));
    assert.equal((await askOf(site, one)).erasedOn, more + 90 * day);
    assert.equal((await gave(site, one)).status, 201);
  });

  it('gets another link for peers, and the old one opens nothing', async () => {
    const [one, give] = [await asked(site), newSecret()];
    const response = await site.ask('/feedback/ask', changing(one, {give: hashOf(give)}));
    assert.equal(response.status, 200);
    assert.equal((await site.ask('/feedback/invitation', by(one.give))).status, 404);
    await assert.rejects(gave(site, one), /^Error: 404/);
    assert.equal((await gave(site, {give})).status, 201);
  });

  it('shows to the group what its asker shows, and no more', async () => {
    const one = await asked(site);
    for (const signature of ['Jo', 'Sam']) await gave(site, one, {...signed, signature});
    const jo = (await received(site, one)).find(({signature}) => signature === 'Jo')!;
    assert.equal((await handling(site, one, jo, {shown: true})).status, 200);
    const {shown} = await invitationOf(site, one);
    const {mayShow: _, ...words} = signed;
    assert.deepEqual(shown, [{...words, id: jo.id, day: jo.day, to: 'Ana'}]);
  });

  it('is kept by no cache', async () => {
    const one = await asked(site);
    for (const response of [
      await site.ask('/feedback/ask', by(one.secret)),
      await site.ask('/feedback/ask/cards', by(one.secret)),
      await site.ask('/feedback/invitation', by(one.give)),
      await site.ask('/feedback/ask', by(one.secret, 'DELETE')),
    ])
      assert.equal(response.headers.get('Cache-Control'), 'private, no-store');
  });

  it('is nowhere where a site takes no feedback', async () => {
    const other = await openSite();
    for (const path of ['/feedback/ask', '/feedback/ask/cards', '/feedback/invitation', '/feedback/card'])
      assert.equal((await other.ask(path, by(newSecret()))).status, 404);
    const body = {...question, until: inDays(1), give: hashOf(newSecret())};
    assert.equal((await other.ask('/feedback/asks', sending(body))).status, 404);
    await other.close();
  });
});
