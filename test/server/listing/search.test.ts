import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {GroupSearch} from '../../../src/model/contract/group-search.js';
import type {Group} from '../../../src/model/group.js';
import {CursorError} from '../../../src/server/listing/listing-store.js';
import {listingReader, listingWriter} from '../../../src/server/listing/store.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';
import {group, meeting} from './support/group.js';

const hour = 3_600_000;
const begin = Date.UTC(2024, 5, 12, 9, 41);
const listing: Group[] = [
  group('site:1', 'Grief and loss', {
    topics: ['Grief'],
    meetings: [meeting('site:1-1', {place: {regions: [], latitude: 0, longitude: 1e-320}})],
  }),
  group('site:2', 'Evening circle', {topics: ['Sleep'], description: 'About grief, in New York'}),
  group('site:3', 'Café de duelo', {topics: ['Duelo'], languages: ['es']}),
  group('site:4', 'مجموعة الأمل', {languages: ['ar'], description: 'دعم للأُسَر'}),
  group('site:5', 'York, the New', {description: '100% free_of charge, O’Brien Hall', topics: ['Grief']}),
  group('host:80/feed:x:6', 'Bereavement walk', {source: {id: 'host:80/feed'}, meetings: [meeting('host:80/feed:m6')]}),
];

describe('searching the listing', () => {
  let fresh: FreshDatabase;
  let now = begin;
  before(async () => {
    fresh = await freshDatabase();
    await listingWriter(fresh.database, {now: () => now}).replace({id: 'site'}, listing);
  });
  after(() => fresh.close());

  const reader = () => listingReader(fresh.database, {now: () => now});
  const names = async (search: GroupSearch): Promise<string[]> => {
    const {groups} = await reader().search(search);
    return groups.map((body) => (JSON.parse(body) as Group).name);
  };
  const found = (text: string) => names({text});

  it('finds the beginnings of words, the name first', async () => {
    const [first, ...others] = await found('grie');
    assert.equal(first, 'Grief and loss');
    // Of those that match equally well and start together, the keys decide.
    assert.deepEqual(others.sort(), ['Evening circle', 'York, the New']);
    assert.deepEqual(await found('grief los'), ['Grief and loss']);
  });

  it('takes no notice of accents, capitals and vowel marks', async () => {
    assert.deepEqual(await found('CAFE'), ['Café de duelo']);
    assert.deepEqual(await found('cafè'), ['Café de duelo']);
    assert.deepEqual(await found('الامل'), ['مجموعة الأمل']);
    assert.deepEqual(await found('للأسر'), ['مجموعة الأمل']);
  });

  it('keeps together what stands in quotes', async () => {
    assert.deepEqual(await found('"new york"'), ['Evening circle']);
    assert.deepEqual((await found('new york')).sort(), ['Evening circle', 'York, the New']);
  });

  it('takes signs as they are', async () => {
    assert.deepEqual(await found('100%'), ['York, the New']);
    assert.deepEqual(await found('o’brien'), ['York, the New']);
    assert.deepEqual(await found('free_of'), ['York, the New']);
    assert.deepEqual(await found('free-of'), []);
    assert.deepEqual(await found(`'; DROP TABLE groups; --`), []);
    assert.deepEqual(await found(`\\ ' : * & | ! ( ) <-> "`), []);
    assert.deepEqual(await found('nul\u0000 \ud800'), []);
  });

  it('looks inside words only when none begins so', async () => {
    assert.deepEqual(await found('reave'), ['Bereavement walk']);
    assert.equal((await reader().search({text: 'reave'})).similar, undefined);
  });

  it('forgives one typo, and says so', async () => {
    for (const text of ['greif', 'gref', 'griief', 'xgrief', 'bereavment', 'beraevement']) {
      const {total, similar} = await reader().search({text});
      assert.ok(total > 0 && similar, text);
    }
    const {total, similar} = await reader().search({text: 'bereavment zzzzz'});
    assert.deepEqual({total, similar}, {total: 0, similar: undefined});
  });

  it('keeps what was asked for among the values of a filter', async () => {
    const {facets, total} = await reader().search({topic: ['Nothing'], facets: true});
    assert.equal(total, 0);
    assert.deepEqual(
      facets?.topic?.find(({value}) => value === 'Nothing'),
      {value: 'Nothing', count: 0},
    );
    assert.deepEqual(
      facets?.topic?.find(({value}) => value === 'Grief'),
      {value: 'Grief', count: 2},
    );
    assert.deepEqual(Object.keys(facets ?? {}), ['topic']);
  });

  it('lists the filters in their order, and days and parts of the day in theirs', async () => {
    const {facets} = await reader().search({facets: true});
    assert.deepEqual(Object.keys(facets ?? {}), ['day', 'time', 'attendance', 'topic', 'language']);
    assert.deepEqual(facets?.day, [{value: '1', count: 6}]);
    assert.deepEqual(facets?.time, [{value: 'evening', count: 6}]);
  });

  it('goes on where a page ended, even when a meeting of that page has begun meanwhile', async () => {
    const first = await reader().search({limit: 4});
    now += 20 * 60_000;
    const rest = await reader().search({limit: 4, cursor: first.cursor});
    now = begin;
    const ids = [...first.items, ...rest.items].map((item) => item.group);
    assert.equal(new Set(ids).size, 6);
    assert.equal(rest.cursor, undefined);
  });

  it('answers how many there are, and where they begin, when asked for none', async () => {
    const none = await reader().search({limit: 0});
    assert.deepEqual([none.items, none.groups, none.total], [[], [], 6]);
    const {items} = await reader().search({cursor: none.cursor});
    assert.equal(items.length, 6);
  });

  it('refuses cursors that no answer has given', async () => {
    const forge = (place: object) => Buffer.from(JSON.stringify(place)).toString('base64url');
    const key = '00000000-0000-8000-8000-000000000000';
    const place = {score: 0, start: 0, key: 'x', moment: 0, reading: 'words'};
    for (const cursor of [
      '',
      'abc',
      forge({}),
      forge(place),
      forge([]),
      forge({...place, key: null}),
      forge({...place, key, score: -(2 ** 31)}),
    ]) {
      await assert.rejects(reader().search({cursor}), CursorError, cursor);
    }
  });

  it('moves a moment that nothing is known of to the nearest that is', async () => {
    const starts = async (from: number) => (await reader().search({from})).items.map(({start}) => start);
    const soon = await starts(begin);
    assert.deepEqual(await starts(-8.64e15), soon);
    assert.deepEqual(await starts(8.64e15), soon);
    assert.deepEqual(await starts(begin - hour + 1), soon);
  });

  it('finds a group by its id, by a meeting’s, and by what its own site calls them', async () => {
    const idOf = async (id: string) => (await reader().group(id))?.id;
    assert.equal(await idOf('site:3'), 'site:3');
    assert.equal(await idOf('site:3-1'), 'site:3');
    assert.equal(await idOf('3'), 'site:3');
    assert.equal(await idOf('x:6'), 'host:80/feed:x:6');
    assert.equal(await idOf('host:80/feed:m6'), 'host:80/feed:x:6');
    assert.equal(await idOf('nobody'), undefined);
    assert.equal(await idOf('nul\u0000\ud800'), undefined);
  });

  it('takes a zone that does not exist for UTC', async () => {
    const {facets} = await reader().search({facets: true, timeZone: 'Mars/Olympus'});
    assert.deepEqual(facets?.time, [{value: 'evening', count: 6}]);
  });

  it('stands numbers that are next to nothing, or as large as may be', async () => {
    const odd: GroupSearch[] = [
      {near: '1e-200,1e-310', within: 0},
      {near: '90,180', within: 20_100},
      {near: '-90,-180', within: 1e-12},
      {box: '0,-90,1e-310,90'},
      {box: '180,90,-180,-90'},
      {box: '1e-320,1e-320,1e-9,90'},
      {box: '0,0,0,0'},
      {cursor: (await reader().search({limit: 0})).cursor, limit: 500},
    ];
    for (const search of odd) assert.ok((await reader().search({...search, facets: true})).total >= 0);
  });

  it('sees at once what another process has written', async () => {
    const patient = reader();
    assert.equal((await patient.search({facets: true})).total, 6);
    const more = [...listing, group('site:7', 'Newcomer')];
    await listingWriter(fresh.database, {now: () => now}).replace({id: 'site'}, more);
    const {total, facets} = await patient.search({facets: true});
    assert.deepEqual([total, facets?.day], [7, [{value: '1', count: 7}]]);
  });
});
