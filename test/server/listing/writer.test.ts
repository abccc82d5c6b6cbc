import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openDatabase} from '../../../src/server/database/database.js';
import type {FoundPage, WriteCount} from '../../../src/server/listing/listing-store.js';
import {listingReader, listingWriter} from '../../../src/server/listing/store.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';
import {group, meeting} from './support/group.js';
import {randomGroups} from './support/groups.js';

const now = () => Date.UTC(2024, 5, 12, 9, 41);
const source = {id: 'a', name: 'First', url: 'https://a.example'};
const ids = ({items}: FoundPage): string[] => [...new Set(items.map((item) => item.group))].sort();
const nothing: WriteCount = {added: 0, updated: 0, unchanged: 0, vanished: 0};

describe('writing the listing', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase();
  });
  after(() => fresh.close());

  const writer = () => listingWriter(fresh.database, {now});
  const reader = () => listingReader(fresh.database, {now});
  const rowsOf = async (table: string): Promise<number> => {
    const {rows} = await fresh.database.pool.query<{count: string}>(`SELECT count(*) FROM ${table}`);
    return Number(rows[0]?.count);
  };

  it('adds, leaves alone what is the same, and changes what has changed', async () => {
    const groups = [group('a:1', 'One'), group('a:2', 'Two')];
    assert.deepEqual(await writer().replace(source, groups), {...nothing, added: 2});
    const version = await reader().version();
    assert.deepEqual(await writer().replace(source, groups), {...nothing, unchanged: 2});
    assert.equal(await reader().version(), version);
    const changed = [groups[0]!, group('a:2', 'Zwei')];
    assert.deepEqual(await writer().replace(source, changed), {...nothing, updated: 1, unchanged: 1});
    assert.notEqual(await reader().version(), version);
    assert.deepEqual(ids(await reader().search({text: 'zwei'})), ['a:2']);
    assert.deepEqual(ids(await reader().search({text: 'two'})), []);
  });

  it('finds no more what has vanished, and finds it again when it is back', async () => {
    const one = group('a:1', 'One');
    assert.deepEqual(await writer().replace(source, [one]), {...nothing, unchanged: 1, vanished: 1});
    assert.deepEqual(ids(await reader().search({})), ['a:1']);
    assert.equal(await reader().group('a:2'), undefined);
    const kept = await fresh.database.pool.query(`SELECT FROM groups WHERE id = 'a:2' AND vanished_at IS NOT NULL`);
    assert.equal(kept.rowCount, 1);
    const back = await writer().replace(source, [one, group('a:2', 'Zwei')]);
    assert.deepEqual(back, {...nothing, unchanged: 1, added: 1});
    assert.deepEqual(ids(await reader().search({})), ['a:1', 'a:2']);
  });

  it('leaves other sources alone, and credits each that has groups', async () => {
    await writer().replace({id: 'b', name: 'Second'}, [group('b:1', 'Other')]);
    const found = await reader().search({});
    assert.deepEqual(ids(found), ['a:1', 'a:2', 'b:1']);
    assert.deepEqual(found.source, [source, {id: 'b', name: 'Second'}]);
    await writer().replace({id: 'b', name: 'Second'}, []);
    assert.deepEqual((await reader().search({})).source, [source]);
  });

  it('answers groups exactly as they were given', async () => {
    const odd = group('a:3', 'A "quoted" \\u0041 name', {description: 'emoji 🌈, back\\slash, \u2028 and أمل'});
    await writer().replace(source, [group('a:1', 'One'), odd]);
    assert.equal((await reader().group('a:3'))?.body, JSON.stringify(odd));
    const all: string[] = [];
    for await (const body of writer().all()) all.push(body);
    assert.deepEqual(all, [JSON.stringify(group('a:1', 'One')), JSON.stringify(odd)]);
  });

  it('leaves out only the characters that cannot be stored', async () => {
    await writer().replace(source, [group('a:4', 'No\u0000thing \ud800 \\u0000 \\\\ud800')]);
    const {body = ''} = (await reader().group('a:4')) ?? {};
    assert.equal((JSON.parse(body) as {name: string}).name, 'Nothing  \\u0000 \\\\ud800');
    assert.deepEqual(ids(await reader().search({text: 'nothing'})), ['a:4']);
  });

  it('takes the first of two groups with one id, and of two meetings with one id', async () => {
    const twins = group('a:5', 'Twins', {meetings: [meeting('m'), meeting('m', {start: '20:00'})]});
    const count = await writer().replace(source, [twins, group('a:5', 'Shadow')]);
    assert.equal(count.added, 1);
    const {items} = await reader().search({});
    assert.deepEqual(
      items.map(({start}) => new Date(start ?? 0).toISOString()),
      ['2024-06-17T19:00:00.000Z'],
    );
  });

  it('takes away the rows of meetings that are gone', async () => {
    await writer().replace(source, [group('a:6', 'Six', {meetings: [meeting('x'), meeting('y', {days: [1, 2, 3]})]})]);
    assert.equal(await rowsOf('meetings'), 2);
    await writer().replace(source, [group('a:6', 'Six', {meetings: [meeting('x')]})]);
    assert.equal(await rowsOf('meetings'), 1);
    assert.equal(await rowsOf('occurrences'), 1);
  });

  it('keeps a group without meetings findable, by appointment', async () => {
    await writer().replace(source, [group('a:seven', 'Seven', {meetings: []})]);
    const {items, groups} = await reader().search({});
    assert.deepEqual(items, [{group: 'a:seven'}]);
    assert.deepEqual((JSON.parse(groups[0]!) as {meetings: unknown[]}).meetings, []);
  });

  it('marks nothing as vanished when it is stopped half-way, and completes what a second run is given', async () => {
    const groups = randomGroups(700, 2, 'a');
    const stop = new AbortController();
    const stopped = writer().replace(source, groups, {signal: stop.signal, onProgress: () => stop.abort()});
    await assert.rejects(stopped, {name: 'AbortError'});
    assert.ok(await reader().group('a:seven'));
    const {added, unchanged, vanished} = await writer().replace(source, groups);
    assert.deepEqual({all: added + unchanged, vanished}, {all: 700, vanished: 1});
    assert.ok(unchanged >= 199);
  });

  it('lets two write at once, and ends with what both were given', async () => {
    const groups = randomGroups(700, 3, 'a');
    const other = await openDatabase({url: fresh.url, poolSize: 2});
    try {
      await Promise.all([
        writer().replace(source, groups),
        listingWriter(other, {now}).replace(source, groups.toReversed()),
      ]);
    } finally {
      await other.close();
    }
    assert.deepEqual(await writer().replace(source, groups), {...nothing, unchanged: 700});
    const whole = await reader().search({per: 'group', limit: 5000});
    assert.equal(whole.total, 700);
    const fully = groups.flatMap(({meetings}) => (meetings.length > 0 ? meetings : [{}])).length;
    assert.equal(await rowsOf('meetings'), fully);
  });
});
