import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {loadConfig} from '../../../src/server/config/load-config.js';
import {listingWriter} from '../../../src/server/listing/store.js';
import {type OpenServer, openServer} from '../../../src/server/server.js';
import {generateGroups} from '../../bench/server/listing.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';
import {fuzz, shareAnswered} from './fuzz.js';
import {leakIn} from './leaks.js';
import type {OpenApi} from './schema.js';

const requests = 1000;

describe('requests made from the OpenAPI document', () => {
  let fresh: FreshDatabase;
  let server: OpenServer;
  let folder: string;
  before(async () => {
    fresh = await freshDatabase();
    await listingWriter(fresh.database).replace({id: 'bench'}, generateGroups({groups: 60, seed: 3}));
    folder = await mkdtemp(join(tmpdir(), 'kith-fuzz-'));
    const env = {DATABASE_URL: fresh.url, DATABASE_MIGRATE_URL: fresh.ownerUrl, KITH_DATA: folder};
    // as if everybody took some time: what is sent at once is held
    let now = Date.now();
    const options = {now: () => (now += 2_500)};
    server = await openServer(
      loadConfig({env: {...env, KITH_PORT: '0', KITH_LIMITS: 'off', KITH_LOG: 'off'}}),
      options,
    );
  });
  after(async () => {
    await server.close();
    await fresh.close();
    await rm(folder, {recursive: true});
  });

  it('are never answered by 500, and tell nothing of the inside', async () => {
    const at = server.url.replace(/\/$/, '');
    const document = (await (await fetch(`${at}/openapi.json`)).json()) as OpenApi;
    const count = await fuzz(document, {requests, seed: 20, send: ({path, init}) => fetch(at + path, init)});
    const told = JSON.stringify(count.routes, undefined, 1);
    assert.deepEqual({errors: count.errors, leaks: count.leaks}, {errors: [], leaks: []});
    assert.equal(count.done, requests);
    assert.ok(shareAnswered(count) >= 1 / 3, told);
    const unanswered = Object.entries(count.routes).filter(
      ([, statuses]) => !Object.keys(statuses).some((status) => Number(status) < 400),
    );
    assert.deepEqual(unanswered, [], told);
  });
});

describe('leakIn', () => {
  it('finds stacks and statements in errors, and leaves words of a listing alone', () => {
    assert.ok(leakIn(500, '{"detail":"TypeError: x is undefined\\n    at search (file:///srv/kith.js:1:2)"}'));
    assert.ok(leakIn(400, '{"detail":"invalid input syntax for type uuid"}'));
    assert.equal(leakIn(200, '{"name":"SELECT a friend FROM the group"}'), undefined);
    assert.equal(
      leakIn(400, '{"title":"Bad Request","errors":[{"at":"near","message":"is not in degrees"}]}'),
      undefined,
    );
  });
});
