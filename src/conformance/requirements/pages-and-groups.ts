import type {Group} from '../../model/group.js';
import {expectKind, expectSame, expectThat} from '../expectation.js';
import {about, all, ask, listing} from '../requirement.js';
import {source} from '../samples/make.js';
import {now} from '../samples/moment.js';

const keyOf = ({meeting, start}: {meeting: {id: string}; start?: number}): string => `${meeting.id} ${start ?? ''}`;
const without = ({meetings, ...rest}: Group): object => ({...rest, meetings: meetings.length});
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, field]) => [key, sorted(field)]));
};

/** Pages, single groups, and who is credited. */
export const pagesAndGroups = [
  ...about('groups', 'pages', {
    'gives everything once and in order, page by page': async (subject) => {
      const whole = await ask(listing(subject));
      const keys: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await ask(listing(subject), {limit: 7, ...(cursor !== undefined && {cursor})});
        expectThat(page.items.length > 0, `a page behind item ${keys.length} is empty`);
        expectSame('total', page.total, whole.total);
        keys.push(...page.items.map(keyOf));
        cursor = page.cursor;
      } while (cursor !== undefined && keys.length <= all);
      expectSame('items of all pages', keys, whole.items.map(keyOf));
    },

    'gives no more than is asked, and 25 when nothing is said': async (subject) => {
      const [three, plain, none] = await Promise.all([
        ask(listing(subject), {limit: 3}),
        listing(subject).search({from: now}, {timeZone: 'UTC'}),
        ask(listing(subject), {limit: 0}),
      ]);
      expectSame(
        'items',
        [three, plain, none].map(({items}) => items.length),
        [3, 25, 0],
      );
      expectSame('total where none is wanted', none.total, plain.total);
    },

    'names no next page on the last': async (subject) => {
      const {cursor} = await ask(listing(subject));
      expectSame('cursor', cursor, undefined);
    },

    'credits the source and says when it was read': async (subject) => {
      const page = await ask(listing(subject), {limit: 1});
      expectSame(
        'source',
        page.source.map(({id, name, url}) => [id, name, url]),
        [[source.id, source.name, source.url]],
      );
      expectThat(Number.isInteger(page.asOf), `asOf is ${page.asOf}`);
    },
  }),

  ...about('groups', 'one group', {
    'brings every group whole, as it was given': async (subject) => {
      for (const given of subject.groups.filter(({meetings}) => meetings.length > 0).slice(0, 20)) {
        const group = await listing(subject).get(given.id);
        expectSame(given.name, sorted(group), sorted(given));
      }
    },

    'finds a group by its id, its meeting’s, and its own id without the source': async (subject) => {
      for (const id of ['sample:grieve', 'sample:grieve.2', 'grieve', 'grieve.2']) {
        expectSame(id, (await listing(subject).get(id)).name, 'Room to Grieve');
      }
    },

    'finds a group without meetings': async (subject) => {
      expectSame(
        'name',
        without(await listing(subject).get('sample:bare')),
        without(await subject.oracle.get('sample:bare')),
      );
    },

    'rejects an id that nothing has with kind missing': async (subject) => {
      for (const id of ['sample:nobody', 'nobody', 'rieve', '../grieve', '%', 'a/b?c#d', '🏳️']) {
        await expectKind(`get(“${id}”)`, listing(subject).get(id), 'missing');
      }
    },
  }),

  ...about('groups', 'who asks', {
    'rejects with the reason when the asker has given up': async (subject) => {
      const reason = new Error('given up');
      const signal = AbortSignal.abort(reason);
      const questions = [
        () => ask(listing(subject), {}, {signal}),
        () => listing(subject).get('sample:grieve', {signal}),
      ];
      for (const question of questions) {
        const came = await question().catch((error: unknown) => error);
        expectThat(came === reason, `expected the signal’s own reason, but ${String(came)} came`);
      }
    },

    'answers several questions at once, each its own': async (subject) => {
      const topics = ['Sleep', 'Carers', 'Bereavement'];
      const pages = await Promise.all(topics.map((topic) => ask(listing(subject), {topic: [topic]})));
      pages.forEach(({items}, index) => {
        const wrong = items.find(({group}) => !group.topics.includes(topics[index]!));
        expectThat(
          items.length > 0 && !wrong,
          `“${topics[index]}” got ${items.length} items, “${wrong?.group.name}” among them`,
        );
      });
    },
  }),
];
