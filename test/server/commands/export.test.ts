import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {readFeed} from '../../../src/feeds.js';
import {loadConfig} from '../../../src/server/config/load-config.js';
import {type Handler, openHandler} from '../../../src/server/handler.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';
import {kith} from '../support/kith.js';

const listing = new URL('../../../stories/data/groups.json', import.meta.url).pathname;
const told = [
  {message: '=HYPERLINK("https://evil.example","x")', name: '+1', email: 'ada@example.org'},
  {message: 'It is on "Friday" now,\nat 19:00', name: '@sum'},
];

interface Told {
  id: string;
  group: string;
  status: string;
  message: string;
  email?: string;
}

describe('kith export', () => {
  let fresh: FreshDatabase;
  let env: Record<string, string>;
  let handler: Handler;
  let group = '';
  before(async () => {
    fresh = await freshDatabase();
    env = {DATABASE_URL: fresh.url, DATABASE_MIGRATE_URL: fresh.ownerUrl, KITH_LOG: 'off', KITH_NAME: 'Harbour'};
    handler = await openHandler(loadConfig({env}));
    await handler.importFeed({place: listing, source: 'harbour.example'});
    const page = (await (await handler.fetch(new Request('http://a.example/groups?limit=1'))).json()) as {
      groups: {id: string}[];
    };
    group = page.groups[0]!.id;
    for (const [index, change] of told.entries()) await tell(change, String(index));
  });
  after(async () => {
    await handler.close();
    await fresh.close();
  });

  const tell = async (change: object, mark: string): Promise<void> => {
    const answer = await handler.fetch(
      new Request(`http://a.example/groups/${encodeURIComponent(group)}/changes`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Kith-Secret': mark.repeat(22),
          'Idempotency-Key': mark.repeat(22),
        },
        body: JSON.stringify(change),
      }),
    );
    assert.equal(answer.status, 202, await answer.text());
  };
  const changes = async (...options: string[]): Promise<Told[]> => {
    const {code, out} = await kith(['export', 'changes', ...options], env);
    assert.equal(code, 0);
    return (JSON.parse(out) as {changes: Told[]}).changes;
  };

  it('writes the listing as a feed that reads back the same', async () => {
    const {code, out} = await kith(['export', 'groups'], env);
    assert.equal(code, 0);
    const {groups, problems} = await readFeed(out);
    assert.deepEqual(problems, []);
    const first = groups.find(({id}) => id === group)!;
    const answer = await handler.fetch(new Request(`http://a.example/groups/${encodeURIComponent(group)}`));
    assert.deepEqual(first, JSON.parse(await answer.text()));
    const page: unknown = await (await handler.fetch(new Request('http://a.example/groups?per=group&limit=1'))).json();
    assert.equal(groups.length, (page as {total: number}).total);
  });

  it('writes what was told, with the address for an answer, and marks nothing when only peeking', async () => {
    const found = await changes('--peek');
    assert.deepEqual(found.map(({message}) => message).sort(), told.map(({message}) => message).sort());
    assert.ok(found.every((change) => change.group === group && change.status === 'waiting'));
    assert.ok(found.some(({email}) => email === 'ada@example.org'));
  });

  it('row 4: makes no cell a formula, in a table that spreadsheets read', async () => {
    const {out} = await kith(['export', 'changes', '--csv', '--peek'], env);
    assert.ok(out.startsWith('\uFEFF"group","groupName","id","status","created"'));
    assert.ok(out.includes(`"'=HYPERLINK(""https://evil.example"",""x"")"`));
    assert.ok(out.includes(`"'+1"`) && out.includes(`"'@sum"`));
    assert.ok(out.includes('"It is on ""Friday"" now,\nat 19:00"'));
    assert.doesNotMatch(out, /(^|,)"[=+\-@\t\r]/m);
  });

  it('marks what it has written as read, so that the next time there is nothing new', async () => {
    assert.equal((await changes('--new')).length, 2);
    assert.equal((await changes('--new')).length, 0);
    const all = await changes();
    assert.deepEqual(
      all.map(({status}) => status),
      ['read', 'read'],
    );
  });
});

describe('kith export on an empty database', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase();
  });
  after(() => fresh.close());

  it('says beside the feed that nothing is listed', async () => {
    const env = {DATABASE_URL: fresh.url, DATABASE_MIGRATE_URL: fresh.ownerUrl};
    const {code, out, err} = await kith(['export', 'groups'], env);
    assert.deepEqual([code, JSON.parse(out)], [0, {kith: 1, groups: []}]);
    assert.match(err, /^The listing is empty/);
  });

  it('makes no database in a folder that is not there', async () => {
    const missing = join(tmpdir(), `kith-missing-${process.pid}`);
    const {code, out, err} = await kith(['export', 'groups', '--data', missing]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /There is no data folder/);
    assert.ok(!existsSync(missing));
  });

  it('says in a sentence, without a stack, that the owner of the tables is not named', async () => {
    const {code, err} = await kith(['export', 'groups'], {DATABASE_URL: fresh.url});
    assert.equal(code, 1);
    assert.match(err, /permission denied.*DATABASE_MIGRATE_URL must name the role that owns the tables/);
    assert.doesNotMatch(err, /\n +at /);
  });
});
