import {noTime} from '../../../model/listing/agenda.js';
import {dayMinutes} from '../../../model/time/days.js';
import type {DayPart, FacetName} from '../../../model/query.js';
import {traitId} from '../keys.js';
import type {Params} from './params.js';
import {boxCondition, nearCondition} from './places.js';
import type {Question} from './question.js';
import type {Matcher} from './words.js';
import {localMinute} from './zone.js';

/** SQL that is true of a meeting and one of its occurrences, given by the names that a statement has for their tables. */
export type Sql = (meeting: string, occurrence: string) => string;

/** Everything that is asked, as SQL. */
export interface Conditions {
  /** True of the occurrences that an agenda lists. */
  shown: Sql;
  /** What must hold whatever is counted: words and places. */
  hard: Sql[];
  /** The filters that are on: each may be missed where its own values are counted. */
  filters: {name: FacetName; holds: Sql}[];
  /** How well a meeting matches the words. */
  score?: Sql;
  /** Weekday, 0 = Sunday … 6, and part of the day, or null without a time. */
  day: Sql;
  time: Sql;
}

/** The parts of the day in their order. */
export const dayParts: DayPart[] = ['morning', 'afternoon', 'evening', 'night'];

const isTimed = (occurrence: string): string => `${occurrence}.starts < ${noTime}`;

// 1970-01-01 was a Thursday. No start is before it.
const weekdayOf = (local: string): string => `(${local} / ${dayMinutes} + 4) % 7`;

// Night, morning, afternoon, evening and night again begin at 0, 5, 12, 17 and 21 o'clock.
const partOf = (local: string): string =>
  `('{3,0,1,2,3}'::integer[])[width_bucket(${local} % ${dayMinutes}, '{300,720,1020,1260}'::integer[]) + 1]`;

/** The columns of an occurrence that depend on the visitor's clock. */
const clock = ({zone, moment}: Question, params: Params): Pick<Conditions, 'day' | 'time'> => {
  const local = localMinute(zone, moment, params);
  const timed =
    (expression: (local: string) => string): Sql =>
    (_, o) =>
      `(CASE WHEN ${isTimed(o)} THEN ${expression(local(`${o}.starts`))} END)`;
  return {day: timed(weekdayOf), time: timed(partOf)};
};

const filterOf = (
  {name, values}: Question['filters'][number],
  {day, time}: Pick<Conditions, 'day' | 'time'>,
  params: Params,
): Sql => {
  if (name === 'day' || name === 'time') {
    const numbers = values.map((value) => (name === 'day' ? Number(value) : dayParts.indexOf(value as DayPart)));
    const asked = params.add(numbers, 'integer[]');
    const column = name === 'day' ? day : time;
    return (m, o) => `coalesce(${column(m, o)} = ANY (${asked}), false)`;
  }
  const ids = params.add(
    values.map((value) => traitId(name, value)),
    'bigint[]',
  );
  return (m) => `${m}.traits && ${ids}`;
};

const isShort = (query: string): boolean => /^'.{1,2}':\*$/u.test(query);
const mostLookedUp = 8;
const mostScored = 10;

// So many words begin with one or two letters that looking them up takes longer than reading what the other words found.
const lookedUp = (queries: readonly string[]): string[] => {
  const longest = queries.toSorted((a, b) => b.length - a.length);
  const some = longest.filter((query) => !isShort(query)).slice(0, mostLookedUp);
  return some.length > 0 ? some : longest.slice(0, 1);
};

const wordConditions = (matchers: readonly Matcher[], params: Params): Sql[] => {
  const queries = [...new Set(matchers.flatMap((matcher) => matcher.queries ?? []))];
  const first = lookedUp(queries);
  const rest = queries.filter((query) => !first.includes(query));
  const all = (some: readonly string[]): string[] => (some.length > 0 ? [params.add(some.join(' & '), 'tsquery')] : []);
  const likes = matchers.flatMap(({like}) => (like ? [params.add(like, 'text')] : []));
  return [
    ...all(first).map((words) => (m: string) => `${m}.words @@ ${words}`),
    // So written, no index is used.
    ...all(rest).map((words) => (m: string) => `coalesce(${m}.words @@ ${words}, false)`),
    ...likes.map((like) => (m: string) => `${m}.text LIKE ${like}`),
  ];
};

// Three for the beginning of a word of the name, one for anywhere: the same steps as on a visitor's device.
const scoreOf = (matchers: readonly Matcher[], params: Params): Sql | undefined => {
  if (matchers.length === 0) return undefined;
  const named = matchers.slice(0, mostScored).flatMap(({inName}) => (inName ? [params.add(inName, 'tsquery')] : []));
  return (m) =>
    [String(matchers.length), ...named.map((name) => `CASE WHEN ${m}.words @@ ${name} THEN 2 ELSE 0 END`)].join(' + ');
};

/** A question as SQL, its values among `params`. */
export const conditionsOf = (question: Question, matchers: readonly Matcher[], params: Params): Conditions => {
  const at = params.add(question.moment, 'integer');
  const {day, time} = clock(question, params);
  const score = scoreOf(matchers, params);
  return {
    shown: (_, o) => `${o}.shown_from <= ${at} AND ${o}.ends > ${at}`,
    hard: [
      ...wordConditions(matchers, params),
      ...(question.near ? [nearCondition(question.near, params)] : []),
      ...(question.box ? [boxCondition(question.box, params)] : []),
    ],
    filters: question.filters.map((filter) => ({
      name: filter.name,
      holds: filterOf(filter, {day, time}, params),
    })),
    ...(score && {score}),
    day,
    time,
  };
};
