import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {createApp} from '../../../src/server/app.js';
import {listingReader} from '../../../src/server/listing/store.js';
import {door, newSecret, sending, sent} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

interface Line {
  time: string;
  level: string;
  id: string;
  method: string;
  route: string;
  status: number;
  ms: number;
}

const words = {message: 'Nobody may read this', name: 'Ana Private', email: 'ana@private.example'};

describe('row 24: the log', () => {
  let site: Site;
  before(async () => {
    site = await openSite({limits: {readsPerMinute: 1_000, writesPerHour: 100, writesPerHourInAll: 100}});
  });
  after(() => site.close());

  it('has one line for each request, with the id of its answer and the pattern of its route', async () => {
    for (const [path, route] of [
      ['/groups?text=private', '/groups'],
      ['/groups/harbour%3Aopen-door', '/groups/{id}'],
      ['/nowhere/private', '-'],
    ] as const) {
      site.lines.length = 0;
      const response = await site.ask(path);
      const line = JSON.parse(site.lines[0]!) as Line;
      assert.equal(site.lines.length, 1);
      assert.deepEqual(Object.keys(line), ['time', 'level', 'id', 'method', 'route', 'status', 'ms']);
      assert.deepEqual([line.id, line.route], [response.headers.get('Request-Id'), route]);
      assert.deepEqual([line.level, line.method, line.status], ['info', 'GET', response.status]);
      assert.equal(new Date(line.time).getTime(), site.clock.now);
      assert.ok(line.ms >= 0);
    }
  });

  it('holds nothing of what was sent, asked or answered, whatever happened', async () => {
    site.lines.length = 0;
    const item = await sent(site, words);
    const {secret, key, path, version} = item;
    const other = newSecret();
    await site.ask(path, {headers: {'Kith-Secret': secret}});
    await site.ask(path, {headers: {'Kith-Secret': other}});
    await site.ask(path, sending({...words, message: 'Nor this'}, {method: 'PUT', secret, 'If-Match': version}));
    await site.ask(door, sending({...words, status: 'private-status'}, {secret}));
    await site.ask(`/groups?text=private-words&near=40.41,-3.70&private-name=1`, {address: '203.0.113.77'});
    await site.ask(`/groups/private-id?secret=private-query`, {headers: {Authorization: 'Bearer private-token'}});
    await site.ask(path, {method: 'DELETE', headers: {'Kith-Secret': secret, Cookie: 'private-cookie'}});
    const log = site.lines.join('\n');
    assert.ok(site.lines.length >= 8);
    const never = ['rivate', 'Nobody', 'Nor this', 'Ana', secret, other, key, item.change.id, version.slice(1, -1)];
    for (const text of [...never, '203.0.113', '192.0.2', '40.41', 'harbour', 'open-door'])
      assert.ok(!log.includes(text), text);
  });

  it('has one line more for a fault: where, but not with what', async () => {
    const broken = new Error('private text in a message');
    const lines: string[] = [];
    const {config, database} = site;
    const listing = {...listingReader(database), search: () => Promise.reject(broken)};
    const {fetch} = createApp({config, database, listing, log: (line) => void lines.push(line)});
    const response = await fetch(new Request('https://kith.example/groups?text=private'));
    const text = await response.text();
    const [fault, request] = lines.map((line) => JSON.parse(line) as Line & {error: string; stack: string[]});
    assert.deepEqual([response.status, fault?.level, fault?.error, request?.status], [500, 'error', 'Error', 500]);
    assert.equal(fault?.id, response.headers.get('Request-Id'));
    assert.ok(fault?.stack.some((line) => line.includes('row-24-logs')));
    assert.ok(!lines.join('').includes('private'));
    assert.ok(!/private|stack|row-24|SELECT|\.ts/.test(text), text);
  });

  it('is silent where the configuration says so', async () => {
    const lines: string[] = [];
    const {database} = site;
    const config = {...site.config, log: 'off' as const};
    const {fetch} = createApp({
      config,
      database,
      listing: listingReader(database),
      log: (line) => void lines.push(line),
    });
    await fetch(new Request('https://kith.example/groups'));
    assert.deepEqual(lines, []);
  });
});
