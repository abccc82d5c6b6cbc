import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Group} from '../../../src/model/group.js';
import {FetchError} from '../../../src/server/import/fetch-error.js';
import {type ImportParts, importFeed} from '../../../src/server/import/import-feed.js';
import {listingWriter} from '../../../src/server/listing/store.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';

const folder = mkdtempSync(join(tmpdir(), 'kith-import-'));
after(() => rmSync(folder, {recursive: true}));

const meeting = (id: string) => ({id, days: [2], start: '19:00', minutes: 60, timeZone: 'Europe/Madrid'});
const group = (id: string, name = `Group ${id}`) => ({id, name, meetings: [meeting(`${id}-1`)]});
const feedOf = (...groups: object[]): string => JSON.stringify({kith: 1, name: 'A listing', groups});

describe('an import', () => {
  let fresh: FreshDatabase;
  let parts: ImportParts;
  /** What the web holds, by address. */
  const web = new Map<string, string>();
  before(async () => {
    fresh = await freshDatabase();
    const writer = listingWriter(fresh.database);
    parts = {
      database: fresh.database,
      writer,
      fetch: (url) => {
        const text = web.get(url);
        if (text === undefined) return Promise.reject(new FetchError(`${url} answered 404.`));
        return Promise.resolve({bytes: new TextEncoder().encode(text), type: ''});
      },
    };
  });
  after(() => fresh.close());

  const listed = async (source: string): Promise<Group[]> => {
    const rows = await fresh.database.db
      .selectFrom('groups')
      .select('body')
      .where('source', '=', source)
      .where('vanished_at', 'is', null)
      .orderBy('id')
      .execute();
    return rows.map(({body}) => JSON.parse(body) as Group);
  };
  const read = (url: string, text: string, more: Partial<ImportParts> = {}) => {
    web.set(url, text);
    return importFeed({place: url}, {...parts, ...more});
  };

  it('lists what is new, updates what has changed, and marks what is gone', async () => {
    const url = 'https://a.example/x.json';
    const first = await read(url, feedOf(group('1'), group('2'), group('3')));
    assert.deepEqual(first.count, {added: 3, updated: 0, unchanged: 0, vanished: 0});
    assert.deepEqual([first.groups, first.meetings, first.problems], [3, 3, []]);
    const same = await read(url, feedOf(group('1'), group('2'), group('3')));
    assert.deepEqual(same.count, {added: 0, updated: 0, unchanged: 3, vanished: 0});
    const next = await read(url, feedOf(group('1'), group('2', 'New name'), group('4')));
    assert.deepEqual(next.count, {added: 1, updated: 1, unchanged: 1, vanished: 1});
    const now = await listed('a.example/x.json');
    assert.deepEqual(
      now.map(({id, name}) => [id, name]),
      [
        ['a.example/x.json:1', 'Group 1'],
        ['a.example/x.json:2', 'New name'],
        ['a.example/x.json:4', 'Group 4'],
      ],
    );
    assert.deepEqual(now[0]?.source, {id: 'a.example/x.json', name: 'A listing', url});
  });

  it('keeps what was listed when a feed is empty, broken off, an error page, or gone', async () => {
    const url = 'https://b.example/x.json';
    const whole = feedOf(group('1'), group('2'), group('3'));
    await read(url, whole);
    for (const text of ['', feedOf(), '<title>Oops</title>', '{"error": "no"}', whole.slice(0, whole.length / 2)]) {
      const {count, kept, problems} = await read(url, text);
      assert.equal(count, undefined, text);
      assert.match(kept ?? '', /What was read of it earlier stays listed: 3 groups\.$/);
      assert.ok(problems.length > 0 || text === feedOf());
    }
    web.delete(url);
    await assert.rejects(importFeed({place: url}, parts), {name: 'FetchError', message: `${url} answered 404.`});
    assert.equal((await listed('b.example/x.json')).length, 3);
  });

  it('reads all pages, and takes nothing away when one is missing', async () => {
    const at = (n?: number) =>
      `https://bmlt.example/client_interface/json/?switcher=GetSearchResults${n ? `&page_size=2&page_num=${n}` : ''}`;
    const record = (id: number) => ({
      id_bigint: String(id),
      meeting_name: `Meeting ${id}`,
      weekday_tinyint: '3',
      start_time: '19:00:00',
      duration_time: '01:00:00',
      time_zone: 'Europe/Madrid',
    });
    web.set(at(), JSON.stringify([record(1), record(2)]));
    web.set(at(2), JSON.stringify([record(3), record(4)]));
    web.set(at(3), JSON.stringify([record(5)]));
    web.set(at(4), '[]');
    const source = 'bmlt.example/client_interface/json';
    assert.equal((await importFeed({place: at()}, parts)).meetings, 5);
    const earlier = (await listed(source)).length;
    web.delete(at(2));
    const {kept, problems} = await importFeed({place: at()}, parts);
    assert.match(kept ?? '', /^Only a part of it could be read\. What was read of it earlier stays listed/);
    assert.deepEqual(problems.map(({code}) => code).slice(0, 1), ['pages-missing']);
    assert.equal((await listed(source)).length, earlier);
  });

  const texts = {
    'groups.json': feedOf(group('1')),
    'meetings.json': JSON.stringify([{slug: 'one', name: 'One', day: 1, time: '19:00', timezone: 'Europe/Madrid'}]),
    'sheet.csv': 'Name,Day,Time,Time zone\nOne,Monday,19:00,Europe/Madrid\n',
    'dates.ics':
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:One\r\nDTSTART;TZID=Europe/Madrid:20260105T190000\r\n' +
      'DTEND;TZID=Europe/Madrid:20260105T200000\r\nRRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    'services.json': JSON.stringify({
      total_pages: 1,
      contents: [
        {
          id: 's1',
          name: 'One',
          status: 'active',
          schedules: [{freq: 'WEEKLY', byday: 'MO', opens_at: '19:00', closes_at: '20:00'}],
        },
      ],
    }),
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`reads ${name} from a file, credited by its name alone`, async () => {
      const place = join(folder, name);
      writeFileSync(place, text);
      const {count, source, problems} = await importFeed({place, name: 'Mine', timeZone: 'Europe/Madrid'}, parts);
      assert.equal(count?.added, 1, JSON.stringify(problems));
      assert.deepEqual(source, {id: name, name: 'Mine'});
      assert.deepEqual((await listed(name))[0]?.source, source);
    });
  }

  it('takes a file that Excel has saved', async () => {
    const place = join(folder, 'excel.csv');
    writeFileSync(place, Buffer.from('Name;Day;Time\r\nCaf\xe9;Monday;19:00\r\n', 'latin1'));
    await importFeed({place, timeZone: 'Europe/Madrid'}, parts);
    assert.equal((await listed('excel.csv'))[0]?.name, 'Café');
  });

  it('says which file cannot be read', () =>
    assert.rejects(importFeed({place: join(folder, 'no.json')}, parts), {name: 'FetchError', message: /ENOENT/}));

  it('writes nothing on trial', async () => {
    const {count, kept, groups} = await read('https://c.example/x', feedOf(group('1')), {dryRun: true});
    assert.deepEqual([count, kept, groups], [undefined, 'This was a trial: nothing was written.', 1]);
    assert.deepEqual(await listed('c.example/x'), []);
  });

  it('begins ids with another source when told', async () => {
    web.set('https://d.example/moved.json', feedOf(group('1')));
    await importFeed({place: 'https://d.example/moved.json', source: 'd.example/old'}, parts);
    assert.equal((await listed('d.example/old'))[0]?.id, 'd.example/old:1');
  });

  it('lets no feed take over what another source lists', async () => {
    await read('https://e.example/own', feedOf(group('1')));
    const claimed = {...group('e.example/own:1', 'Taken over'), source: {id: 'e.example/own'}};
    const {problems} = await read('https://f.example/thief', feedOf(claimed, group('2')));
    assert.deepEqual(
      problems.map(({code, at}) => [code, at]),
      [['taken-id', 'e.example/own:1']],
    );
    assert.deepEqual(
      (await listed('e.example/own')).map(({name}) => name),
      ['Group 1'],
    );
    assert.equal((await listed('f.example/thief')).length, 1);
  });

  it('tells how far it is', async () => {
    const told: [number, number][] = [];
    const many = Array.from({length: 700}, (_none, index) => group(String(index)));
    await read('https://g.example/x', feedOf(...many), {onProgress: (done, all) => told.push([done, all])});
    assert.ok(told.length > 1);
    assert.deepEqual(told.at(-1), [700, 700]);
  });

  it('stops when told to, and a second run completes it', async () => {
    const many = Array.from({length: 700}, (_none, index) => group(String(index)));
    const stop = new AbortController();
    const stopped = read('https://h.example/x', feedOf(...many), {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    });
    await assert.rejects(stopped, {message: 'enough'});
    const {count} = await read('https://h.example/x', feedOf(...many));
    assert.equal((count?.added ?? 0) + (count?.unchanged ?? 0), 700);
    assert.ok((count?.unchanged ?? 0) > 0);
  });
});
