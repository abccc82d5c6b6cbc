import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {type Site, openSite} from '../http/support/site.js';

const paths = ['/', '/groups', '/nothing', '/groups?colour=blue', '/openapi.json', '/healthz'];

describe('row 22: this server in another’s frame', () => {
  let closed: Site;
  let open: Site;
  before(async () => {
    closed = await openSite();
    open = await openSite({frameAncestors: ['https://page.example', 'https://other.example']});
  });
  after(() => Promise.all([closed.close(), open.close()]));

  it('is shown by nobody, unless the configuration names them', async () => {
    for (const path of paths) {
      const policy = (await closed.ask(path)).headers.get('Content-Security-Policy');
      assert.equal(policy, "default-src 'none'; frame-ancestors 'none'");
    }
    assert.equal(
      (await open.ask('/')).headers.get('Content-Security-Policy'),
      "default-src 'none'; frame-ancestors https://page.example https://other.example",
    );
  });

  it('is never taken for another type, and tells nobody where its reader came from', async () => {
    for (const path of paths) {
      const {headers} = await closed.ask(path);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
      assert.match(headers.get('Content-Type')!, /^application\/(problem\+)?json$/);
    }
  });
});
