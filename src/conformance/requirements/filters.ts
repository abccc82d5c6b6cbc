import type {GroupPage, SearchOptions} from '../../backend/backend.js';
import {type FacetName, type Facets, type GroupQuery, facetNames} from '../../model/query.js';
import {expectSame, expectSameSet, expectThat} from '../expectation.js';
import {type Subject, about, ask, listing} from '../requirement.js';
import {valuesOf} from '../values-of.js';

const zone = 'America/New_York';
const key = ({meeting, start}: GroupPage['items'][number]): string => `${meeting.id} ${start ?? ''}`;

/** Asks with filters, and picks from the unfiltered list by what each item says of itself. */
const compare = async (subject: Subject, query: GroupQuery, timeZone = zone): Promise<void> => {
  const [whole, page] = await Promise.all([
    ask(listing(subject), {}, {timeZone}),
    ask(listing(subject), query, {timeZone}),
  ]);
  const expected = whole.items.filter((item) =>
    facetNames.every((name) => {
      const wanted: readonly string[] | undefined = query[name];
      return !wanted?.length || valuesOf(item, name, timeZone).some((value) => wanted.includes(value));
    }),
  );
  expectThat(expected.length > 0, `no sample has ${JSON.stringify(query)}`);
  expectSameSet(JSON.stringify(query), page.items.map(key), expected.map(key));
  expectSame('total', page.total, expected.length);
};

const comparing =
  (...queries: GroupQuery[]) =>
  async (subject: Subject): Promise<void> => {
    for (const query of queries) await compare(subject, query);
  };

const counts = (facets: Facets, name: FacetName): [string, number][] =>
  (facets[name] ?? []).filter(({count}) => count > 0).map(({value, count}) => [value, count]);

/** What each value of a filter would leave, by asking for it. */
const left = async (subject: Subject, query: GroupQuery, name: FacetName, options: SearchOptions) => {
  const {facets} = await ask(listing(subject), {...query, limit: 0}, {...options, facets: true});
  for (const [value, count] of counts(facets, name)) {
    const {total} = await ask(listing(subject), {...query, [name]: [value], limit: 0}, options);
    expectSame(`${name} “${value}” of ${JSON.stringify(query)}`, count, total);
  }
};

const expectCounts = async (subject: Subject, query: GroupQuery, options: SearchOptions): Promise<void> => {
  const [page, {items}] = await Promise.all([
    ask(listing(subject), {...query, limit: 0}, {...options, facets: true}),
    ask(listing(subject), query, options),
  ]);
  for (const name of facetNames.filter((each) => !query[each])) {
    const values = new Set(items.flatMap((item) => valuesOf(item, name, options.timeZone!)));
    expectSameSet(
      name,
      counts(page.facets, name).map(([value]) => value),
      [...values],
    );
  }
};

/** What filters leave, and what they say they would leave. */
export const filters = [
  ...about('groups', 'filters', {
    'leaves what has the value, for every filter': comparing(
      {attendance: ['inPerson']},
      {topic: ['Sleep']},
      {audience: ['men']},
      {language: ['pt-BR']},
      {access: ['captions']},
      {region: ['Ireland']},
      {cost: ['free']},
      {room: ['yes']},
      {room: ['no']},
    ),
    'takes weekday and time of day in the zone of who asks': async (subject) => {
      for (const timeZone of ['America/New_York', 'Pacific/Auckland', 'UTC']) {
        await compare(subject, {day: ['5']}, timeZone);
        await compare(subject, {time: ['morning']}, timeZone);
        await compare(subject, {day: ['0', '6'], time: ['night', 'evening']}, timeZone);
      }
    },
    'finds hybrid meetings under both of their halves': comparing({attendance: ['online']}, {attendance: ['hybrid']}),
    'finds a place under every region above it': comparing({region: ['Spain']}, {region: ['Spain > Madrid']}),
    'takes several values of one filter as any of them': comparing(
      {topic: ['Sleep', 'Duelo']},
      {cost: ['free', 'paid'], room: ['yes', 'no']},
    ),
    'takes several filters as all of them': comparing(
      {topic: ['Sleep'], attendance: ['online'], language: ['en']},
      {day: ['0', '1'], region: ['Spain', 'Ireland'], cost: ['free', 'donation']},
    ),
    'finds nothing for a value that nothing has': async (subject) => {
      for (const query of [{topic: ['Nothing']}, {region: ['Spain > ']}, {topic: ['sleep']}, {cost: ['Sleep']}]) {
        expectSame(JSON.stringify(query), (await ask(listing(subject), query)).total, 0);
      }
    },
    'lists what filters leave by time': async (subject) => {
      const {items} = await ask(listing(subject), {attendance: ['online']});
      const starts = items.map(({start}) => start ?? Infinity);
      expectSame(
        'starts',
        starts,
        starts.toSorted((a, b) => a - b),
      );
    },
  }),

  ...about('groups', 'facets', {
    'names every value that something left has, and no other': async (subject) => {
      await expectCounts(subject, {}, {timeZone: zone});
      await expectCounts(subject, {attendance: ['online'], topic: ['Sleep']}, {timeZone: 'Asia/Kolkata'});
    },
    'counts what choosing a value would leave, beside all the other filters': async (subject) => {
      for (const name of facetNames) await left(subject, {}, name, {timeZone: zone});
      for (const name of ['topic', 'day', 'region'] as const) {
        await left(subject, {topic: ['Sleep'], attendance: ['online'], text: 'meadow'}, name, {timeZone: zone});
      }
    },
    'counts groups when groups are asked for': async (subject) => {
      for (const name of ['topic', 'day', 'attendance'] as const) {
        await left(subject, {language: ['en', 'es']}, name, {timeZone: zone, per: 'group'});
      }
    },
    'does not change what is found': async (subject) => {
      const query = {topic: ['Sleep']};
      const [plain, counted] = await Promise.all([
        ask(listing(subject), query),
        ask(listing(subject), query, {facets: true}),
      ]);
      expectSame('items', counted.items.map(key), plain.items.map(key));
      expectThat((counted.facets.topic ?? []).length > 0, 'no facets came');
    },
  }),
];
