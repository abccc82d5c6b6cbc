import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {
  bearing,
  change,
  changing,
  feedback,
  give,
  giving,
  hashOf,
  roundDraft,
  seatOf,
  seated,
} from '../feedback/support/circle.js';
import {newSecret, sending} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

describe('row 24: the log of rounds and reports', () => {
  let site: Site;
  before(async () => {
    site = await openSite({feedback});
  });
  after(() => site.close());

  it('holds no name, no prompt, no id, no secret and no hash, whatever happened', async () => {
    const circle = await seated(site, 3, {prompt: 'A private prompt'});
    const [one, two, three] = circle.chairs;
    const {secret} = await give(site, one!, two!, {noticed: 'private words', signature: 'Private Name'});
    const cards = await site.ask('/feedback/ask/cards', bearing(two!.own));
    const {items} = (await cards.json()) as {items: {id: string}[]};
    const asked: [string, RequestInit][] = [
      [
        `/feedback/ask/cards/${items[0]!.id}/report`,
        sending({reason: 'threat', note: 'private note'}, {secret: two!.own}),
      ],
      [`/feedback/seat/owed/${three!.id}`, changing({state: 'passed'}, two!.own)],
      [`/feedback/seat/owed/private-id`, changing({state: 'private'}, two!.own)],
      ['/feedback/rounds', sending({...roundDraft([newSecret(), newSecret()]), private: 'private'})],
      ['/feedback/seat?secret=private', bearing(newSecret())],
    ];
    for (const [path, init] of asked) await site.ask(path, init);
    await change(site, circle, {closed: true, left: [one!.id]});
    const log = site.lines.join('\n');
    const secrets = [circle.host, circle.key, secret, ...circle.chairs.flatMap(({handed, own}) => [handed, own])];
    const ids = [items[0]!.id, ...circle.chairs.map(({id}) => id), circle.version.slice(1, -1)];
    for (const text of ['rivate', 'Person', '192.0.2', ...ids, ...secrets, ...secrets.map(hashOf)])
      assert.ok(!log.includes(text), text);
  });

  it('row 13: tells nothing of when a card was given', async () => {
    const {chairs} = await seated(site, 4);
    const {stamp} = await seatOf(site, chairs[1]!);
    site.lines.length = 0;
    assert.equal((await site.ask('/feedback/cards', giving(chairs[1]!, chairs[0]!, {stamp}))).status, 202);
    assert.deepEqual(site.lines, []);
  });
});
