import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {type FreshDatabase, freshDatabase} from '../support/database.js';
import {kith} from '../support/kith.js';

const listing = new URL('../../../stories/data/lagan-recovery.json', import.meta.url).pathname;

describe('kith import', () => {
  let fresh: FreshDatabase;
  let web: Server;
  let address = '';
  before(async () => {
    fresh = await freshDatabase();
    web = createServer((_request, response) => response.end('Name,Day,Time\nOne,Monday,19:00\nTwo,Someday,19:00\n'));
    web.listen(0, '127.0.0.1');
    await once(web, 'listening');
    address = `http://127.0.0.1:${(web.address() as AddressInfo).port}/sheet.csv`;
  });
  after(async () => {
    web.close();
    await fresh.close();
  });
  const run = (...args: string[]) =>
    kith(['import', ...args], {DATABASE_URL: fresh.url, DATABASE_MIGRATE_URL: fresh.ownerUrl});

  it('reads several, tells what came of each, and ends with 1 when one could not be read', async () => {
    const {code, out, err} = await run(listing, './no-such-file.csv');
    assert.equal(code, 1);
    assert.match(out, /^\S.*: \d+ groups with \d+ meetings\.\n {2}\d+ added/);
    assert.match(out, /^\.\/no-such-file\.csv could not be read, so the listing stays as it was: .*ENOENT\.$/m);
    assert.doesNotMatch(err, /\r|of \d+ groups/);
  });

  it('reads this machine only when told so, and names what is wrong in the feed', async () => {
    const refused = await run(address);
    assert.equal(refused.code, 1);
    assert.match(refused.out, /feeds come over https/);
    const {code, out} = await run(address, '--allow-http', '--time-zone', 'Europe/Madrid', '--name', 'Mine');
    assert.equal(code, 0);
    assert.match(out, /^Mine: 2 groups with 2 meetings\.\n {2}2 added/);
    assert.match(out, /^ {2}1 × .*Someday.* \(row 3\)$/m);
  });

  it('reports for machines', async () => {
    const {out} = await run(address, '--allow-http', '--json', '--dry-run');
    const {reports} = JSON.parse(out) as {reports: {groups: number; problems: {code: string}[]; kept: string}[]};
    assert.equal(reports[0]?.groups, 2);
    assert.ok((reports[0]?.problems.length ?? 0) > 0);
    assert.match(reports[0]?.kept ?? '', /nothing was written/);
  });
});
