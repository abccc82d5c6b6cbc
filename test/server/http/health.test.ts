import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openDatabase} from '../../../src/server/database/database.js';
import {createApp} from '../../../src/server/app.js';
import {listingReader} from '../../../src/server/listing/store.js';
import {emptyDatabase} from '../support/database.js';
import {type Site, openSite} from './support/site.js';

describe('probes', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('say that the process lives and is ready', async () => {
    for (const path of ['/healthz', '/readyz']) assert.equal((await site.ask(path)).status, 200);
  });

  it('say that a database which is not migrated is not ready', async () => {
    const {url, drop} = await emptyDatabase();
    const database = await openDatabase({url, poolSize: 1});
    const {fetch} = createApp({...site, database, listing: listingReader(database), log: () => undefined});
    const response = await fetch(new Request('https://kith.example/readyz'));
    assert.equal(response.status, 503);
    await database.close();
    await drop();
  });

  it('say that a database which is not there is not ready, and every other route says when to come back', async () => {
    const database = await openDatabase({url: 'postgres://nobody@127.0.0.1:9/none', poolSize: 1});
    const lines: string[] = [];
    const log = (line: string): void => void lines.push(line);
    const {fetch} = createApp({...site, database, listing: listingReader(database), log});
    const ask = (path: string) => fetch(new Request(`https://kith.example${path}`));
    assert.deepEqual([(await ask('/healthz')).status, (await ask('/readyz')).status], [200, 503]);
    const response = await ask('/groups');
    assert.deepEqual([response.status, response.headers.get('Retry-After')], [503, '5']);
    assert.ok(lines.some((line) => line.includes('"level":"error"')));
    await database.close();
  });
});
