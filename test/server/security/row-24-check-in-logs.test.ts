import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {createApp} from '../../../src/server/app.js';
import {listingReader} from '../../../src/server/listing/store.js';
import {
  all,
  anonymously,
  answered,
  bearing,
  checkedIn,
  correction,
  draft,
  nameless,
} from '../http/support/checking-in.js';
import {newSecret, sending} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

describe('row 24: the log of check-ins', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('holds nothing of what was sent, asked or answered, whatever happened', async () => {
    site.lines.length = 0;
    const kept = await checkedIn(site);
    const {path, secret, key, checkIn, version} = kept;
    const [other, anonymous] = [newSecret(), randomUUID()];
    const asked: [string, RequestInit][] = [
      [path, bearing(secret)],
      [path, bearing(other)],
      [path, correction(kept)],
      [all, bearing(secret)],
      [`${all}?cursor=private-cursor`, bearing(secret)],
      [all, sending({...draft, answers: {'private-question': ['private-answer']}}, {secret})],
      [all, sending({...draft, private: 'private-field'}, {secret})],
      [anonymously, nameless(answered, anonymous)],
      [anonymously, nameless({...answered, answers: {feeling: ['private-answer']}})],
      [`${all}/private-id?secret=private-query`, {headers: {Authorization: 'Bearer private-token'}}],
      ['/questionnaires/private-questionnaire', {}],
      [path, bearing(secret, 'DELETE')],
      [all, bearing(secret, 'DELETE')],
    ];
    for (const [address, init] of asked) await site.ask(address, init);
    const log = site.lines.join('\n');
    const unlogged = asked.filter(([address]) => address === anonymously);
    assert.equal(site.lines.length, asked.length + 1 - unlogged.length);
    const never = ['rivate', 'feeling', 'tired', 'harbour', 'arriving', 'hosts', '192.0.2'];
    for (const text of [...never, secret, other, key, anonymous, checkIn.id, version.slice(1, -1)])
      assert.ok(!log.includes(text), text);
  });

  it('tells of an anonymous fault no more than the day either', async () => {
    const lines: string[] = [];
    const {config, database} = site;
    const broken = {all: () => Promise.reject(new Error('private')), get: () => Promise.reject(new Error('private'))};
    const log = (line: string): void => void lines.push(line);
    const parts = {config, database, questionnaires: broken, listing: listingReader(database), log};
    const {fetch} = createApp({...parts, now: () => site.clock.now});
    const response = await fetch(new Request(`https://kith.example${anonymously}`, nameless()));
    assert.equal(response.status, 500);
    const times = lines.map((line) => (JSON.parse(line) as {time: string}).time);
    assert.deepEqual(times, ['2025-03-10', '2025-03-10']);
    assert.ok(!lines.join('').includes('private'));
  });

  it('and answers repeat nothing of what they refuse', async () => {
    const answers = {'private-question': ['private-answer'], feeling: ['private-choice']};
    const text = await (await site.ask(all, sending({...draft, answers}))).text();
    assert.ok(
      text.includes('/answers/feeling') && !text.includes('private-answer') && !text.includes('private-choice'),
    );
  });
});
