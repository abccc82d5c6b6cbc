import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {door, newSecret, sending, sent} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

const draft = {message: 'It moved.'};

/** What a form of a hostile page could send without asking first. */
const formTypes = [undefined, 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'];

describe('row 5: a request that another page makes in a visitor’s name', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('is refused without the content type of JSON', async () => {
    for (const type of [...formTypes, 'application/json; charset=utf-16', 'application/jsonp', 'text/json']) {
      const init = sending(draft);
      const headers = new Headers(init.headers);
      headers.delete('Content-Type');
      if (type) headers.set('Content-Type', type);
      const body = new TextEncoder().encode(JSON.stringify(draft));
      assert.equal((await site.ask(door, {...init, headers, body})).status, 415, type);
    }
  });

  it('is taken as JSON, also with its charset named', async () => {
    for (const type of ['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])
      assert.equal((await site.ask(door, sending(draft, {'Content-Type': type}))).status, 202, type);
  });

  it('is refused on every unsafe method from an origin that is not listed', async () => {
    const item = await sent(site);
    const {secret, version} = item;
    for (const Origin of ['https://evil.example', 'null', 'https://page.example.evil.example', 'http://page.example']) {
      assert.equal((await site.ask(door, sending(draft, {Origin}))).status, 403);
      const put = sending(draft, {method: 'PUT', secret, 'If-Match': version, Origin});
      assert.equal((await site.ask(item.path, put)).status, 403);
      const withdrawal = {method: 'DELETE', headers: {'Kith-Secret': secret, Origin}};
      assert.equal((await site.ask(item.path, withdrawal)).status, 403);
    }
  });

  it('is refused from another site, also where its origin is hidden', async () => {
    for (const from of ['cross-site', 'same-site'])
      assert.equal((await site.ask(door, sending(draft, {'Sec-Fetch-Site': from}))).status, 403);
  });

  it('is taken from listed pages, from the server’s own, and from what is no browser', async () => {
    const own = {Origin: 'https://behind-a-proxy.example', 'Sec-Fetch-Site': 'same-origin'};
    const all: Record<string, string>[] = [{Origin: 'https://page.example'}, {Origin: 'https://kith.example'}, own, {}];
    for (const headers of all) assert.equal((await site.ask(door, sending(draft, headers))).status, 202);
  });

  it('can lean on no cookie: none is set, and none is read', async () => {
    const item = await sent(site);
    const Cookie = `Kith-Secret=${item.secret}`;
    assert.equal((await site.ask(item.path, {headers: {Cookie}})).status, 400);
    for (const response of [await site.ask('/'), await site.ask(door, sending(draft)), await site.ask('/groups')])
      assert.equal(response.headers.get('Set-Cookie'), null);
    assert.notEqual(newSecret(), newSecret());
  });
});
