import {expectKind, expectSame, expectThat} from '../expectation.js';
import {NotChecked, type OwnCheck, type Visit, keyOf, search, someItems} from './visit.js';

const looked = 10;
const pages = 4;
const size = 25;

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

const pageByPage = async (visit: Visit): Promise<string[]> => {
  const keys: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < pages; page++) {
    const {items, ...rest} = await search(visit, {limit: size, ...(cursor !== undefined && {cursor})});
    keys.push(...items.map(keyOf));
    cursor = rest.cursor;
    if (cursor === undefined) break;
  }
  return keys;
};

/** Lists, pages, single groups. */
export const listingChecks: Record<string, OwnCheck> = {
  'answers a search, and credits its sources': async (visit) => {
    const {items, total, source, asOf} = await search(visit);
    expectThat(total >= items.length, `${items.length} items of ${total} came`);
    expectThat(items.length === 0 || source.length > 0, 'nobody is credited');
    expectThat(Number.isFinite(asOf), `asOf is ${asOf}`);
  },

  'lists what lies ahead, soonest first': async (visit) => {
    const items = await someItems(visit);
    const over = items.find(({end}) => end !== undefined && end <= visit.from);
    expectThat(!over, `“${over?.group.name}” has ended at ${over?.end}`);
    const starts = items.map(({start}) => start ?? Infinity);
    expectSame(
      'starts',
      starts,
      starts.toSorted((a, b) => a - b),
    );
  },

  'says when each ends': async (visit) => {
    for (const {group, start, end, meeting} of await someItems(visit)) {
      expectSame(`end of “${group.name}”`, end, start === undefined ? undefined : start + meeting.minutes * 60_000);
    }
  },

  'lists only meetings that their group has': async (visit) => {
    for (const {group, meeting} of await someItems(visit)) {
      expectThat(
        group.meetings.some(({id}) => id === meeting.id),
        `“${group.id}” has no meeting “${meeting.id}”`,
      );
    }
  },

  'gives everything once and in order, page by page': async (visit) => {
    await someItems(visit);
    const [whole, keys] = await Promise.all([search(visit, {limit: size * pages}), pageByPage(visit)]);
    expectSame('items', keys, whole.items.map(keyOf));
    expectSame('repeated items', keys.length - distinct(keys).length, 0);
  },

  'lists each group once when asked so': async (visit) => {
    await someItems(visit);
    const {items} = await search(visit, {}, {per: 'group'});
    const ids = items.map(({group}) => group.id);
    expectSame('repeated groups', ids.length - distinct(ids).length, 0);
  },

  'finds every listed group by its id, and by its meeting’s': async (visit) => {
    for (const {group, meeting} of (await someItems(visit)).slice(0, looked)) {
      for (const id of [group.id, meeting.id]) expectSame(`get(“${id}”)`, (await visit.port.get(id)).id, group.id);
    }
  },

  'rejects an id that nothing has with kind missing': ({port}) =>
    expectKind('get', port.get('there-is-no-such-group-7f3c'), 'missing'),

  'rejects with the reason when the asker has given up': async (visit) => {
    const reason = new Error('given up');
    const signal = AbortSignal.abort(reason);
    const came = await search(visit, {}, {signal}).catch((error: unknown) => error);
    expectThat(came === reason, `expected the signal’s own reason, but ${String(came)} came`);
  },

  'answers odd questions, or says that they are invalid': async (visit) => {
    const odd = [{text: '\u0000'}, {text: 'x'.repeat(5_000)}, {cursor: 'no-such-cursor'}, {near: 'here'}, {box: '1,2'}];
    for (const query of odd) {
      const answer = search(visit, query);
      const answered = await answer.then(
        () => true,
        () => false,
      );
      if (!answered) await expectKind(JSON.stringify(query).slice(0, 60), answer, 'invalid');
    }
  },

  'offers no link that could run script': async (visit) => {
    const links = (await someItems(visit)).flatMap(({group, meeting}) => [
      group.url,
      meeting.online?.url,
      group.join?.url,
    ]);
    const given = links.filter((link) => link !== undefined);
    if (given.length === 0) throw new NotChecked('nothing listed has a link');
    const bad = given.find((link) => !/^(https?|mailto|tel|sms):/.test(link));
    expectThat(!bad, `“${bad}”`);
  },
};
