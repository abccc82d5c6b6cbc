import type {Group, Meeting} from '../../../src/model/group.js';
import type {Viewpoint} from '../../../src/model/listing/listing.js';
import {type FacetName, type Facets, type GroupQuery, facetNames} from '../../../src/model/query.js';
import {fold, searchWords} from '../../../src/model/text/fold.js';
import {nextOccurrence, occurrences} from '../../../src/model/time/occurrences.js';
import {toLocal} from '../../../src/model/time/zone.js';
import {toEpoch} from '../../../src/model/time/to-epoch.js';

/*
 * The listing once more, as plainly as it can be written: every meeting at every time, every filter tried on each.
 */

interface Entry {
  group: Group;
  meeting: Meeting;
  /** Epoch minutes; later than any time when there is none. */
  start: number;
  values: Record<FacetName, string[]>;
  words: string;
}

const day = 1440;
const never = 0x4000_0000;

const nextOn = ({start = '', minutes, timeZone}: Meeting, weekday: number, now: number): number => {
  const today = Math.floor(toLocal(timeZone, now) / day);
  const clock = Number(start.slice(0, 2)) * 60 + Number(start.slice(3));
  for (let date = today - 16; ; date++) {
    const at = toEpoch(timeZone, date * day + clock);
    if ((((date + 4) % 7) + 7) % 7 === weekday && at + minutes > now) return at;
  }
};

const special = (meeting: Meeting, now: number): number[] => {
  const week = occurrences(meeting, now, now + 7 * day).map(({start}) => start);
  const next = nextOccurrence(meeting, now);
  if (!next) return [never];
  return week.length > 0 ? week : [next.start];
};

const starts = (meeting: Meeting, now: number): number[] => {
  const {status, start, rule, dates, except, days} = meeting;
  if (![undefined, 'active'].includes(status)) return [never + 1];
  if (start === undefined) return [never];
  if ([rule, ...(dates ?? []), ...(except ?? [])].some(Boolean)) return special(meeting, now);
  return days.length > 0 ? [...days].sort().map((weekday) => nextOn(meeting, weekday, now)) : [never];
};

const partOf = (local: number): string => {
  const hour = Math.floor(local / 60) % 24;
  if (hour < 5 || hour >= 21) return 'night';
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
};

const timed = (local: number | undefined): {day: string[]; time: string[]} =>
  local === undefined
    ? {day: [], time: []}
    : {day: [String(new Date(local * 60_000).getUTCDay())], time: [partOf(local)]};

const roomOf = ({capacity}: Group): string[] => {
  const {places, taken = 0} = capacity ?? {};
  return places === undefined ? [] : [places > taken ? 'yes' : 'no'];
};

const valuesOf = (group: Group, meeting: Meeting, start: number, zone: string): Entry['values'] => {
  const local = start >= never ? undefined : toLocal(zone, start);
  const regions = meeting.place?.regions ?? [];
  return {
    ...timed(local),
    attendance: meeting.attendance === 'hybrid' ? ['hybrid', 'inPerson', 'online'] : [meeting.attendance],
    topic: group.topics,
    audience: group.audiences,
    language: group.languages,
    access: group.access,
    region: regions.map((_, index) => regions.slice(0, index + 1).join(' > ')),
    cost: group.cost ? [group.cost.kind] : [],
    room: roomOf(group),
  };
};

const wordsOf = (group: Group, {place}: Meeting): string =>
  fold([group.name, ...group.topics, ...group.audiences, ...group.access, ...(place?.regions ?? [])].join('\n'));

const entriesOf = (groups: readonly Group[], {now, timeZone}: Viewpoint): Entry[] =>
  groups
    .flatMap((group) =>
      group.meetings.flatMap((meeting) =>
        starts(meeting, now).map((start) => ({
          group,
          meeting,
          start,
          values: valuesOf(group, meeting, start, timeZone),
          words: wordsOf(group, meeting),
        })),
      ),
    )
    .sort((a, b) => a.start - b.start);

const passes = ({values, words}: Entry, query: GroupQuery, except?: FacetName): boolean =>
  searchWords(query.text ?? '').every((word) => words.includes(word)) &&
  facetNames.every((name) => {
    const asked: readonly string[] = query[name] ?? [];
    return name === except || asked.length === 0 || asked.some((value) => values[name].includes(value));
  });

const counted = (entries: readonly Entry[], per: Viewpoint['per']): number =>
  per === 'group' ? new Set(entries.map(({group}) => group)).size : entries.length;

/** What a query finds, soonest first, and how many each value of each filter would leave; without zeros. */
export const naive = (
  groups: readonly Group[],
  query: GroupQuery,
  view: Viewpoint,
): {ids: string[]; facets: Facets} => {
  const entries = entriesOf(groups, view);
  const facets: Facets = {};
  for (const name of facetNames) {
    const others = entries.filter((entry) => passes(entry, query, name));
    const values = new Set(others.flatMap((entry) => entry.values[name]));
    const list = [...values].sort().map((value) => {
      return {
        value,
        count: counted(
          others.filter((entry) => entry.values[name].includes(value)),
          view.per,
        ),
      };
    });
    if (list.length > 0) facets[name] = list;
  }
  const found = entries.filter((entry) => passes(entry, query));
  const first = found.filter(({group}, index) => found.findIndex((other) => other.group === group) === index);
  return {ids: (view.per === 'group' ? first : found).map(({meeting}) => meeting.id), facets};
};
