import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Change} from '../../../src/model/contract/change.js';
import {type Sent, newSecret, sending, sent} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

describe('row 20: a correction of what has changed meanwhile', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const put = (item: Sent, ifMatch: string | undefined, message = 'At seven.', secret = item.secret) =>
    site.ask(item.path, sending({message}, {method: 'PUT', secret, ...(ifMatch && {'If-Match': ifMatch})}));
  const message = async (item: Sent): Promise<string> =>
    ((await (await site.ask(item.path, {headers: {'Kith-Secret': item.secret}})).json()) as Change).message;

  it('is refused without the version it is meant for', async () => {
    const item = await sent(site);
    assert.equal((await put(item, undefined)).status, 428);
    assert.equal((await put(item, 'three')).status, 400);
  });

  it('is refused for another version, and changes nothing', async () => {
    const item = await sent(site);
    for (const other of ['"another"', `W/${item.version}`, '""', '"another", "one"'])
      assert.equal((await put(item, other)).status, 412, other);
    assert.equal(await message(item), 'It moved.');
  });

  it('is taken for its version, one of several, or any', async () => {
    const item = await sent(site);
    const first = await put(item, `"another", ${item.version}`, 'One.');
    const second = await put(item, first.headers.get('ETag')!, 'Two.');
    const third = await put(item, '*', 'Three.');
    assert.deepEqual([first.status, second.status, third.status], [200, 200, 200]);
    assert.equal(await message(item), 'Three.');
  });

  it('is taken once when several come at once', async () => {
    const item = await sent(site);
    const all = await Promise.all([1, 2, 3, 4, 5].map((index) => put(item, item.version, `Text ${index}.`)));
    assert.deepEqual(all.map(({status}) => status).sort(), [200, 412, 412, 412, 412]);
  });

  it('tells who does not hold the secret nothing of versions', async () => {
    const item = await sent(site);
    assert.equal((await put(item, item.version, 'Mine.', newSecret())).status, 404);
    assert.equal((await put(item, '"another"', 'Mine.', newSecret())).status, 404);
  });

  it('needs no version for a withdrawal', async () => {
    const item = await sent(site);
    await put(item, item.version);
    const withdrawal = {method: 'DELETE', headers: {'Kith-Secret': item.secret, 'If-Match': '"another"'}};
    assert.equal((await site.ask(item.path, withdrawal)).status, 204);
  });
});
