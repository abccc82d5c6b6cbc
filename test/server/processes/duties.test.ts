import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import type {FreshDatabase} from '../support/database.js';
import {tell, twoServers} from './two-servers.js';

// an address that is refused before anything is asked: what counts is who tries
const feed = 'https://192.0.2.1/meetings.json';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const importDone = async ({database: {db}}: FreshDatabase): Promise<void> => {
  for (let tries = 0; tries < 500; tries++) {
    const jobs = await db.selectFrom('jobs').selectAll().where('name', 'like', 'import %').execute();
    if (jobs.some(({due_at: due}) => due.valueOf() > 0)) return;
    await pause(20);
  }
  throw new Error('Nobody has tried the import within ten seconds.');
};

describe('the duties of two processes', () => {
  it('are done by one of them', async () => {
    const servers = await twoServers({KITH_IMPORTS: feed, KITH_LOG: 'json'});
    after(() => servers.fresh.close());
    await importDone(servers.fresh);
    await Promise.all([servers.one.end(), servers.other.end()]);
    const lines = `${servers.one.said()}\n${servers.other.said()}`
      .split('\n')
      .filter((line) => line.includes('192.0.2.1'));
    assert.equal(lines.filter((line) => line.startsWith('{')).length, 1, lines.join('\n'));
  });

  it('go on when one of them is killed', async () => {
    const servers = await twoServers({KITH_LIMITS: 'off'});
    const {one, other, groups} = servers;
    after(() => servers.close());
    const secret = 'the-secret-of-one-who-goes-on';
    const sent = await tell(one, groups[0]!.id, {secret, key: 'before-one-is-killed'});
    await one.end('SIGKILL');
    const path = new URL(sent.headers.get('location')!, sent.url).pathname;
    const read = await fetch(other.url + path, {headers: {'kith-secret': secret}});
    assert.equal(read.status, 200);
    assert.equal((await tell(other, groups[0]!.id, {secret, key: 'after-one-was-killed'})).status, 202);
  });
});
