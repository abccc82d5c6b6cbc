import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {ProblemAnswer} from '../../../src/model/contract/problem.js';
import {textOf} from './support/documented.js';
import {sending, sent} from './support/sending.js';
import {type Site, openSite} from './support/site.js';

describe('every answer', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('is a problem where no route is', async () => {
    const response = await site.ask('/nothing/here');
    const problem = (await response.json()) as ProblemAnswer;
    assert.equal(response.status, 404);
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
    assert.deepEqual([problem.title, problem.instance], ['Not Found', response.headers.get('Request-Id')]);
  });

  it('says what is allowed when the method is another', async () => {
    const response = await site.ask('/groups/x/changes', {method: 'PATCH'});
    assert.deepEqual([response.status, response.headers.get('Allow')], [405, 'POST, OPTIONS']);
    assert.equal((await site.ask('/groups', {method: 'DELETE'})).headers.get('Allow'), 'GET, HEAD, OPTIONS');
  });

  it('tells OPTIONS what is allowed', async () => {
    const response = await site.ask('/groups/x/changes/y', {method: 'OPTIONS'});
    assert.deepEqual([response.status, response.headers.get('Allow')], [204, 'GET, HEAD, PUT, DELETE, OPTIONS']);
  });

  it('has no body for HEAD', async () => {
    const response = await site.ask('/groups', {method: 'HEAD'});
    assert.deepEqual([response.status, await response.text()], [200, '']);
    assert.ok(response.headers.get('ETag'));
  });

  it('is compressed as the asker reads it best', async () => {
    const plain = await (await site.ask('/groups')).text();
    for (const [accept, expected] of [
      ['gzip, deflate, br', 'br'],
      ['gzip;q=0.5', 'gzip'],
      ['br;q=0, gzip', 'gzip'],
      ['identity', null],
      ['gzip;q=0', null],
    ] as const) {
      const response = await site.ask('/groups', {headers: {'Accept-Encoding': accept}});
      assert.equal(response.headers.get('Content-Encoding'), expected, accept);
      assert.equal(await textOf(response), plain);
    }
  });

  it('is not compressed where there is little to save, and always says what it depends on', async () => {
    const response = await site.ask('/', {headers: {'Accept-Encoding': 'br'}});
    assert.equal(response.headers.get('Content-Encoding'), null);
    assert.equal(response.headers.get('Vary'), 'Origin, Accept-Encoding');
  });

  it('names the request by an id that no other has', async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => (await site.ask('/')).headers.get('Request-Id')));
    assert.equal(new Set(ids).size, 3);
  });

  it('lets no cache keep what belongs to one person, and does not compress it', async () => {
    const {path, secret} = await sent(site, {message: 'It moved. '.repeat(300)});
    const headers = {'Kith-Secret': secret, 'Accept-Encoding': 'gzip'};
    const response = await site.ask(path, {headers});
    assert.equal(response.headers.get('Cache-Control'), 'private, no-store');
    assert.equal(response.headers.get('Content-Encoding'), null);
    assert.equal((await site.ask(path, sending({}, {method: 'DELETE', secret}))).status, 204);
  });
});
