import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Discovery} from '../../../src/model/contract/discovery.js';
import {type Site, openSite} from './support/site.js';

/** Where the listing is, as a client works it out. */
const listingAt = async (site: Site, address: string): Promise<string> => {
  const response = await site.ask(new URL(address).pathname, {site: new URL(address).origin});
  const {offers} = (await response.json()) as Discovery;
  return new URL(offers.groups!.href, address).href;
};

describe('discovery', () => {
  let root: Site;
  let below: Site;
  before(async () => {
    root = await openSite();
    below = await openSite({base: '/community/kith'});
  });
  after(() => Promise.all([root.close(), below.close()]));

  it('tells who speaks', async () => {
    const {kith, name} = (await (await root.ask('/')).json()) as Discovery;
    assert.deepEqual([kith, name], [1, 'Harbour Network']);
  });

  it('leads to the listing from a root, and from a base with and without a slash at its end', async () => {
    assert.equal(await listingAt(root, 'https://x.example/'), 'https://x.example/groups');
    const expected = 'https://x.example/community/kith/groups';
    assert.equal(await listingAt(below, 'https://x.example/community/kith'), expected);
    assert.equal(await listingAt(below, 'https://x.example/community/kith/'), expected);
  });

  it('leads to the listing behind a proxy that takes a path away', async () => {
    const response = await root.ask('/', {site: 'http://10.0.0.5:8080'});
    const {offers} = (await response.json()) as Discovery;
    assert.equal(new URL(offers.groups!.href, 'https://x.example/api/').href, 'https://x.example/api/groups');
  });

  it('serves nothing beside its base', async () => {
    for (const path of ['/', '/groups', '/community', '/community/kithgroups', '/community/kit'])
      assert.equal((await below.ask(path)).status, 404, path);
  });
});
