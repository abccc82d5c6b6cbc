import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {ProblemAnswer} from '../../../src/model/contract/problem.js';
import {door, sending, sent} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

const extras = {
  id: '3f0e8a52-7c1b-4d6e-9b2a-5c4d3e2f1a00',
  group: 'harbour:another',
  status: 'read',
  version: '3f0e8a52-7c1b-4d6e-9b2a-5c4d3e2f1a00',
  created: 0,
  updated: 0,
  withdrawn_at: null,
  secret_hash: 'AAAA',
  role: 'keeper',
};

describe('row 9: fields that the server sets', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [name, value] of Object.entries(extras))
    it(`are refused by name: ${name}`, async () => {
      const item = await sent(site);
      const body = {message: 'It moved.', [name]: value};
      const {secret, version} = item;
      const put = sending(body, {method: 'PUT', secret, 'If-Match': version});
      for (const response of [await site.ask(door, sending(body)), await site.ask(item.path, put)]) {
        assert.equal(response.status, 400);
        const {errors} = (await response.json()) as ProblemAnswer;
        assert.deepEqual(errors, [{at: `/${name}`, message: 'is not known'}]);
      }
    });

  it('are the server’s', async () => {
    const {change} = await sent(site, {message: 'It moved.', email: 'ana@example.org'});
    assert.deepEqual([change.status, change.group, 'email' in change], ['waiting', 'harbour:open-door', false]);
    assert.ok(change.created > Date.UTC(2025, 0) && change.created === change.updated);
  });
});
