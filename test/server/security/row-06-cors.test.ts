import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {door} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

const listed = 'https://page.example';
const strangers = [
  'https://evil.example',
  'null',
  'https://page.example.evil.example',
  'https://evilpage.example',
  'https://page.example:8443',
  'http://page.example',
  'https://PAGE.example',
  'https://page.example/',
  '*',
];

describe('row 6: pages of other origins', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('may read when their origin is listed, exactly', async () => {
    const {headers} = await site.ask('/groups', {headers: {Origin: listed}});
    assert.equal(headers.get('Access-Control-Allow-Origin'), listed);
    const exposed = headers.get('Access-Control-Expose-Headers')!.split(', ');
    for (const name of ['ETag', 'Location', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'Request-Id'])
      assert.ok(exposed.includes(name), name);
  });

  it('may not read otherwise: no origin is ever reflected', async () => {
    for (const Origin of strangers)
      for (const path of ['/', '/groups', '/nothing', '/openapi.json', '/healthz']) {
        const {headers} = await site.ask(path, {headers: {Origin}});
        assert.equal(headers.get('Access-Control-Allow-Origin'), null, Origin);
      }
  });

  it('may never send what a browser keeps for the visitor', async () => {
    for (const path of ['/', '/groups', '/nothing']) {
      const {headers} = await site.ask(path, {headers: {Origin: listed}});
      assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
      assert.notEqual(headers.get('Access-Control-Allow-Origin'), '*');
    }
  });

  it('are told apart by caches', async () => {
    const all: Record<string, string>[] = [{Origin: listed}, {Origin: 'https://evil.example'}, {}];
    for (const headers of all) assert.match((await site.ask('/groups', {headers})).headers.get('Vary')!, /\bOrigin\b/);
  });

  it('read errors too, so that they can tell the visitor', async () => {
    const {status, headers} = await site.ask('/groups?colour=blue', {headers: {Origin: listed}});
    assert.deepEqual([status, headers.get('Access-Control-Allow-Origin')], [400, listed]);
  });

  it('ask first what they may send, and hear it for two hours', async () => {
    const preflight = (Origin: string) =>
      site.ask(door, {
        method: 'OPTIONS',
        headers: {Origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'kith-secret'},
      });
    const {status, headers} = await preflight(listed);
    assert.equal(status, 204);
    assert.equal(headers.get('Access-Control-Allow-Origin'), listed);
    assert.equal(headers.get('Access-Control-Allow-Methods'), 'POST, OPTIONS');
    assert.equal(headers.get('Access-Control-Max-Age'), '7200');
    const names = headers.get('Access-Control-Allow-Headers')!.split(', ');
    for (const name of ['Content-Type', 'Idempotency-Key', 'If-Match', 'If-None-Match', 'Kith-Give', 'Kith-Secret'])
      assert.ok(names.includes(name), name);
    for (const stranger of strangers)
      assert.equal((await preflight(stranger)).headers.get('Access-Control-Allow-Methods'), null, stranger);
  });
});
