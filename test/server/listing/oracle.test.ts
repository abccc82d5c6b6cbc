import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {GroupPage, Occurrence} from '../../../src/backend/backend.js';
import {memoryBackend} from '../../../src/backend/device/memory.js';
import type {Item} from '../../../src/model/contract/group-page.js';
import type {GroupSearch} from '../../../src/model/contract/group-search.js';
import type {Facets} from '../../../src/model/query.js';
import {keyOf} from '../../../src/server/listing/keys.js';
import type {FoundPage} from '../../../src/server/listing/listing-store.js';
import {listingReader, listingWriter} from '../../../src/server/listing/store.js';
import {chanceFrom} from '../../bench/server/chance.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';
import {randomGroups} from './support/groups.js';
import {randomQuery, visitorZones} from './support/queries.js';

const hour = 3_600_000;
const source = {id: 'example.org/feed', name: 'Example'};
const groups = randomGroups(400, 5);
const local = memoryBackend(groups, source).groups!;

// The nights in which clocks change in Europe, in America, at Lord Howe, and an ordinary day: always later than before.
const moments = [
  Date.UTC(2024, 2, 9, 12, 41),
  Date.UTC(2024, 2, 30, 20),
  Date.UTC(2024, 3, 6, 13),
  Date.UTC(2024, 5, 12, 9, 41),
  Date.UTC(2024, 9, 26, 23),
];

// A listing on a device numbers its meetings; here they are told apart by group and meeting.
const lineOf = ({group, meeting, ...rest}: Item | Occurrence, isOwn: (group: string) => boolean): string => {
  const id = typeof group === 'string' ? group : group.id;
  const own = typeof meeting === 'string' || meeting === undefined ? meeting : isOwn(id) ? meeting.id : undefined;
  const {start, end, cancelled, next, distance} = rest;
  return JSON.stringify([id, own, start, end, cancelled, next, distance?.toFixed(6)]);
};
const owning = new Map(groups.map((group) => [group.id, group.meetings.length > 0]));
const lines = (items: readonly (Item | Occurrence)[]): string[] =>
  items.map((item) => lineOf(item, (id) => owning.get(id) === true)).sort();

// Of two meetings of a group that start together, either may stand for the group.
const groupLines = (items: readonly (Item | Occurrence)[]): string[] =>
  items.map(({group, start}) => `${typeof group === 'string' ? group : group.id} ${start}`).sort();

const starts = (items: readonly (Item | Occurrence)[]): (number | undefined)[] => items.map(({start}) => start);

const counted = (facets: Facets | undefined): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(facets ?? {}).flatMap(([name, values]) => {
      const some = values.filter(({count}) => count > 0).map(({value, count}) => `${value}: ${count}`);
      return some.length > 0 ? [[name, some.sort()]] : [];
    }),
  );

const clustersOf = ({clusters}: FoundPage | GroupPage): string[] =>
  (clusters ?? [])
    .map(({count, latitude, longitude, box}) =>
      [count, ...[latitude, longitude, ...box].map((degrees) => degrees.toFixed(9))].join(' '),
    )
    .sort();

const assertSame = (found: FoundPage, wanted: GroupPage, per: 'meeting' | 'group', told: string): void => {
  const listed = per === 'group' ? groupLines : lines;
  assert.equal(found.total, wanted.total, `total of ${told}`);
  assert.deepEqual(starts(found.items), starts(wanted.items), `order of ${told}`);
  assert.deepEqual(listed(found.items), listed(wanted.items), `items of ${told}`);
  assert.deepEqual(counted(found.facets), counted(wanted.facets), `facets of ${told}`);
  assert.equal(found.similar, wanted.similar, `spelling of ${told}`);
  if (per === 'meeting') assert.deepEqual(clustersOf(found), clustersOf(wanted), `clusters of ${told}`);
  const named = new Set(found.items.map(({group}) => group));
  assert.deepEqual(new Set(found.groups.map((body) => (JSON.parse(body) as {id: string}).id)), named);
};

describe('a search in PostgreSQL', {timeout: 300_000}, () => {
  let fresh: FreshDatabase;
  let now = moments[0]!;
  const clock = {now: () => now};

  before(async () => {
    fresh = await freshDatabase();
    await listingWriter(fresh.database, clock).replace(source, groups);
  });
  after(() => fresh.close());

  for (const [index, moment] of moments.entries()) {
    it(`answers what a page with the same groups would, at ${new Date(moment).toISOString()}`, async () => {
      now = moment;
      await listingWriter(fresh.database, clock).lookAhead();
      const reader = listingReader(fresh.database, clock);
      const chance = chanceFrom(index + 77);
      for (let run = 0; run < 150; run++) {
        const query = {...randomQuery(chance), from: now - hour + chance.below(49 * 60) * 60_000, limit: 5000};
        const view = {
          timeZone: chance.pick(visitorZones),
          per: chance.pick(['meeting', 'group'] as const),
          facets: true,
        };
        const found = await reader.search({...query, ...view} as GroupSearch);
        assertSame(found, await local.search(query, view), view.per, JSON.stringify({...query, ...view}));
      }
    });
  }

  it('covers everything once, page by page', async () => {
    now = moments.at(-1)!;
    const reader = listingReader(fresh.database, clock);
    const chance = chanceFrom(3);
    for (let run = 0; run < 25; run++) {
      const query = {...randomQuery(chance), limit: 7, per: chance.pick(['meeting', 'group'] as const)};
      const whole = await reader.search({...query, limit: 5000} as GroupSearch);
      const pages: FoundPage[] = [];
      do pages.push(await reader.search({...query, cursor: pages.at(-1)?.cursor} as GroupSearch));
      while (pages.at(-1)!.cursor);
      const items = pages.flatMap((page) => page.items);
      assert.deepEqual(items, whole.items, JSON.stringify(query));
      assert.ok(pages.every(({total}) => total === whole.total));
    }
  });

  it('orders those that start together by their keys', async () => {
    const {items} = await listingReader(fresh.database, clock).search({limit: 500});
    const keys = items.map(({group, meeting, start}) => [start ?? Infinity, keyOf(group, meeting ?? '')] as const);
    const timed = keys.filter(([start]) => Number.isFinite(start));
    assert.ok(timed.length > 100);
    assert.deepEqual(
      timed,
      [...timed].sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1)),
    );
  });
});
