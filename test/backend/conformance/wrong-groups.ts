import {BackendError, type GroupPage, type GroupsPort, type Occurrence} from '../../../src/backend/backend.js';
import type {GroupQuery} from '../../../src/model/query.js';

interface Right {
  search: GroupsPort['search'];
  get: GroupsPort['get'];
}
type Wrong = (right: Right) => Partial<Right>;
type Search = GroupsPort['search'];
type Query = Parameters<Search>[0];
type Options = NonNullable<Parameters<Search>[1]>;

/** Answers right, then makes something wrong of the page. */
const page =
  (change: (page: GroupPage, query: Query, options: Options) => object): Wrong =>
  ({search}) => ({
    search: async (query, options = {}) => {
      const right = await search(query, options);
      return {...right, ...change(right, query, options)};
    },
  });
const items = (change: (list: Occurrence[], query: Query) => Occurrence[]): Wrong =>
  page((right, query) => ({items: change(right.items, query)}));
const item = (change: (one: Occurrence) => object): Wrong =>
  items((list) => list.map((one) => ({...one, ...change(one)})));
/** Leaves some out, as if they were never there. */
const only = (keeps: (one: Occurrence, query: Query) => boolean): Wrong =>
  page((right, query) => {
    const kept = right.items.filter((one) => keeps(one, query));
    return {items: kept, total: right.total - right.items.length + kept.length};
  });
/** Understands something else. */
const asked =
  (change: (query: Query) => Query): Wrong =>
  ({search}) => ({search: (query, options) => search(change(query), options)});
const told =
  (change: (options: Options) => Options): Wrong =>
  ({search}) => ({search: (query, options = {}) => search(query, change(options))});
const ignoring = (...names: (keyof GroupQuery)[]): Wrong =>
  asked((query) => ({...query, ...Object.fromEntries(names.map((name) => [name, undefined]))}));
const facets = (change: (value: string, count: number) => number): Wrong =>
  page((right) => ({
    facets: Object.fromEntries(
      Object.entries(right.facets).map(([name, list]) => [
        name,
        list.map(({value, count}) => ({value, count: change(value, count)})),
      ]),
    ),
  }));

const hour = 3_600_000;
const letters = /^[\p{L}\p{N}\s"“”]*$/u;

/** Backends that are wrong in one way each, by the topic in which that must be found out. */
export const wrongGroups: Record<string, Record<string, Wrong>> = {
  'groups: order and time': {
    'turns the order round': items((list) => list.toReversed()),
    'is an hour late': item(({start}) => (start === undefined ? {} : {start: start + hour})),
    'lists meetings that nobody has': item(({meeting}) => ({meeting: {...meeting, id: 'other', days: [9]}})),
    'links to script': item(({group, start}) => ({
      group: {...group, url: 'javascript:alert(1)'},
      start: start && start + 1,
    })),
    'forgets when things end': item(() => ({end: undefined})),
    'lists what has ended': asked(({from = 0, ...query}) => ({...query, from: from - 4 * hour})),
    'is days ahead': asked(({from = 0, ...query}) => ({...query, from: from + 100 * hour})),
    'knows no exceptions': item(() => ({cancelled: undefined, next: undefined})),
    'forgets what has no time': only(({start}) => start !== undefined),
    'puts what is paused among the rest': items((list) => [...list.slice(-2), ...list.slice(0, -2)]),
    'puts what is paused first of what has no time': items((list) => [
      ...list.filter(({start}) => start !== undefined),
      ...list.filter(({start}) => start === undefined).toReversed(),
    ]),
    'gives everything a day': item(({meeting}) => ({meeting: {...meeting, days: [1]}})),
    'repeats groups': told((options) => ({...options, per: 'meeting'})),
    'knows nothing': only(() => false),
  },
  'groups: pages': {
    'begins anew with every page': ignoring('cursor'),
    'loses the last of each page': items((list) => list.slice(0, -1)),
    'knows no limit': ignoring('limit'),
    'always has a next page': page(({cursor}) => ({cursor: cursor ?? '0'})),
    'credits nobody': page(() => ({source: []})),
  },
  'groups: one group': {
    'brings any group': ({get}) => ({get: () => get('sample:duelo')}),
    'knows only whole ids': ({get}) => ({
      get: (id, options) => get(id.startsWith('sample:') ? id : 'nothing', options),
    }),
    'does not say what is missing': ({get}) => ({
      get: (id, options) => get(id, options).catch(() => Promise.reject(new Error('Oops.'))),
    }),
    'forgets descriptions': ({get}) => ({
      get: async (id, options) => ({...(await get(id, options)), description: undefined}),
    }),
    'knows only groups that meet': ({get}) => ({
      get: async (id, options) => {
        const group = await get(id, options);
        if (group.meetings[0]?.days.length === 0) throw new BackendError('missing', id);
        return group;
      },
    }),
  },
  'groups: who asks': {
    'never gives up': ({search, get}) => ({
      search: (query, {signal: _signal, ...options} = {}) => search(query, options),
      get: (id) => get(id),
    }),
    'answers all at once the same': ({search}) => {
      let first: Promise<GroupPage> | undefined;
      return {
        search: (query, options) => (options?.signal ? search(query, options) : (first ??= search(query, options))),
      };
    },
  },
  'groups: filters': {
    ...Object.fromEntries(
      (['attendance', 'topic', 'audience', 'language', 'access', 'region', 'cost', 'room', 'day', 'time'] as const).map(
        (name) => [`ignores ${name}`, ignoring(name)],
      ),
    ),
    'takes days by its own clock': told((options) => ({...options, timeZone: 'UTC'})),
    'takes hybrid for something else': only(
      ({meeting}, {attendance}) => !attendance || attendance.includes(meeting.attendance),
    ),
    'knows the region itself only': only(
      ({meeting}, {region}) => !region || region.includes(meeting.place?.regions.join(' > ') ?? ''),
    ),
    'takes the first of several values': asked(({topic, cost, ...query}) => ({
      ...query,
      ...(topic && {topic: topic.slice(0, 1)}),
      ...(cost && {cost: cost.slice(0, 1)}),
    })),
    'finds something for any value': asked(({topic, ...query}) =>
      topic?.[0] === 'Nothing' ? query : {...query, ...(topic && {topic})},
    ),
    'turns what filters leave round': items((list, query) => (query.attendance ? list.toReversed() : list)),
  },
  'groups: facets': {
    'counts one too many': facets((_value, count) => count + 1),
    'counts meetings always': ({search}) => ({
      search: async (query, options = {}) => ({
        ...(await search(query, options)),
        facets: (await search(query, {...options, per: 'meeting'})).facets,
      }),
    }),
    'counts as if nothing were asked': ({search}) => ({
      search: async (query, options = {}) => ({
        ...(await search(query, options)),
        facets: (await search({from: query.from!, limit: 0}, options)).facets,
      }),
    }),
    'forgets some values': facets((value, count) => (value.length > 5 ? 0 : count)),
    'finds less when it counts': page((right, _query, options) =>
      options.facets ? {items: right.items.slice(1)} : {},
    ),
  },
  'groups: text': {
    'ignores words': ignoring('text'),
    'wants whole words': only(
      ({group}, {text = ''}) => !text || group.name.toLowerCase().split(' ').includes(text.toLowerCase()),
    ),
    'looks at names only': only(
      ({group}, {text = ''}) => !text || group.name.toLowerCase().includes(text.toLowerCase()),
    ),
    'takes the first word only': asked(({text, ...query}) => ({...query, ...(text && {text: text.split(' ')[0]!})})),
    'does not know quotes': asked(({text, ...query}) => ({...query, ...(text && {text: text.replace(/["“”]/g, '')})})),
    'takes blanks for words': only((_one, {text}) => !text || text.trim().length > 2),
    'forgives nothing': page(({similar}) => (similar ? {items: [], total: 0, similar: undefined} : {})),
    'calls everything similar': page(() => ({similar: true})),
    'does not rank': items((list, {text}) =>
      text ? list.toSorted((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity)) : list,
    ),
    'takes signs for wildcards': asked(({text, ...query}) => ({...query, ...(text && letters.test(text) && {text})})),
    'falls over odd texts': ({search}) => ({
      search: (query, options) =>
        query.text && query.text.length > 200 ? Promise.reject(new TypeError('Oops.')) : search(query, options),
    }),
  },
  'groups: places': {
    'does not know where it is': ignoring('near', 'within', 'box'),
    'takes every distance for 25': ignoring('within'),
    'takes 50 kilometres for nothing said': asked((query) => ({...query, within: query.within ?? 500})),
    'does not say how far': item(() => ({distance: undefined})),
    'knows no date line': only(({meeting}, {box}) => !box?.startsWith('170') || (meeting.place?.longitude ?? 0) > 0),
    'knows no clusters': page(() => ({clusters: undefined})),
    'has one cluster': page(({clusters}) => ({clusters: clusters?.slice(0, 1)})),
  },
  'groups: the same answers as a page': {
    'loses one in a while': items((list) => list.filter((_one, index) => index !== 3)),
    'counts one too many': page(({total}) => ({total: total + 1})),
    'turns the order round': items((list) => list.toReversed()),
  },
};
