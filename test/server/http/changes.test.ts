import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Change} from '../../../src/model/contract/change.js';
import {type Received, inbox, markRead} from '../../../src/server/changes/inbox.js';
import {listingWriter} from '../../../src/server/listing/store.js';
import {groups} from './support/listing.js';
import {door, newSecret, quiet, sending, sent} from './support/sending.js';
import {type Site, openSite} from './support/site.js';

const read = (site: Site, {path, secret}: {path: string; secret: string}): Promise<Response> =>
  site.ask(path, {headers: {'Kith-Secret': secret}});

const put = (site: Site, item: {path: string; secret: string}, version: string, draft: object): Promise<Response> =>
  site.ask(item.path, sending(draft, {method: 'PUT', secret: item.secret, 'If-Match': version}));

describe('a change that is told', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('is kept, and waits for the keeper', async () => {
    const secret = newSecret();
    const response = await site.ask(quiet, sending({message: ' It moved. ', name: 'Ana'}, {secret}));
    const change = (await response.json()) as Change;
    assert.equal(response.status, 202);
    assert.deepEqual(
      [change.group, change.message, change.name, change.status],
      [groups[1]!.id, 'It moved.', 'Ana', 'waiting'],
    );
    const where = new URL(response.headers.get('Location')!, `https://kith.example${quiet}`);
    assert.equal(where.pathname, `${quiet}/${change.id}`);
    assert.deepEqual(await (await read(site, {path: where.pathname, secret})).json(), change);
  });

  it('is refused for a group that is not listed, or no more', async () => {
    assert.equal((await site.ask('/groups/nobody/changes', sending({message: 'Hm'}))).status, 404);
    const other = await openSite();
    const item = await sent(other);
    await listingWriter(other.database).replace({id: 'harbour'}, groups.slice(1));
    assert.equal((await other.ask(door, sending({message: 'Hm'}))).status, 404);
    assert.equal((await read(other, item)).status, 200, 'what was told before stays its teller’s');
    await other.close();
  });

  it('is corrected by who names its version', async () => {
    const item = await sent(site, {message: 'At six.', email: 'ana@example.org'});
    const response = await put(site, item, item.version, {message: 'At seven.'});
    assert.equal(response.status, 200);
    assert.equal(((await response.json()) as Change).message, 'At seven.');
    assert.notEqual(response.headers.get('ETag'), item.version);
  });

  it('waits for the keeper again once it is corrected', async () => {
    const item = await sent(site, {message: 'At six.', email: 'ana@example.org'});
    const received = async (): Promise<Received> => {
      for await (const one of inbox(site.database)) if (one.id === item.change.id) return one;
      throw new Error('The inbox does not have it.');
    };
    const first = await received();
    assert.deepEqual([first.group, first.email, first.message], ['harbour:open-door', 'ana@example.org', 'At six.']);
    await markRead(site.database, first);
    assert.equal((await received()).status, 'read');
    await put(site, item, item.version, {message: 'At seven.'});
    await markRead(site.database, first);
    const {status, email, message} = await received();
    assert.deepEqual([status, email, message], ['waiting', 'ana@example.org', 'At seven.']);
  });

  it('is gone once it is withdrawn, for its teller and for the keeper, and that may be repeated', async () => {
    const item = await sent(site);
    const withdraw = () => site.ask(item.path, {method: 'DELETE', headers: {'Kith-Secret': item.secret}});
    assert.deepEqual([(await withdraw()).status, (await withdraw()).status], [204, 204]);
    assert.equal((await read(site, item)).status, 404);
    assert.equal((await put(site, item, item.version, {message: 'Back'})).status, 404);
    for await (const {id} of inbox(site.database)) assert.notEqual(id, item.change.id);
  });

  it('needs its headers, each of them named when it is missing or odd', async () => {
    const named = async (more: Record<string, string>): Promise<unknown> => {
      const response = await site.ask(door, sending({message: 'Hm'}, more));
      return [response.status, ((await response.json()) as {errors: {at: string}[]}).errors[0]?.at];
    };
    assert.deepEqual(await named({secret: ''}), [400, 'Kith-Secret']);
    assert.deepEqual(await named({secret: 'too-short'}), [400, 'Kith-Secret']);
    assert.deepEqual(await named({key: ''}), [400, 'Idempotency-Key']);
    assert.deepEqual(await named({key: 'k'.repeat(201)}), [400, 'Idempotency-Key']);
  });
});
