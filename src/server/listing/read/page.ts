import type {Conditions, Sql} from './conditions.js';
import type {Params} from './params.js';
import type {Page, Question} from './question.js';
import {select} from './statement.js';
import {tables} from './tables.js';

/** In which order: best match first, then what starts soonest; the key decides between those that start together. */
const order = 'score DESC, starts, meeting_key';
const soonest = 'o.starts, o.meeting_key';

const all = (parts: readonly string[]): string => parts.join(' AND ');

/** What a meeting's occurrence must be to be found. */
const found = ({shown, hard, filters}: Conditions): Sql => {
  const conditions = [shown, ...hard, ...filters.map(({holds}) => holds)];
  return (m, o) => all(conditions.map((condition) => condition(m, o)));
};

// One more than asked: then it is known whether there are more.
const limited = ({limit}: Page, params: Params): string => `LIMIT ${params.add(limit + 1, 'integer')}`;

const afterPlace = ({after}: Page, params: Params, columns: string): string[] => {
  if (!after) return [];
  const place = [params.add(after.start, 'integer'), params.add(after.key, 'uuid')];
  const score = columns.startsWith('-') ? [`-${params.add(after.score, 'integer')}`] : [];
  return [`(${columns}) > (${[...score, ...place].join(', ')})`];
};

/**
 * A page out of the table `hits` (with a score for each of its rows): all that was found is there, and is put in order.
 */
export const pageOfHits = ({per}: Question, page: Page, params: Params): string => {
  const place = afterPlace(page, params, '-score, starts, meeting_key');
  const where = place.length > 0 ? `WHERE ${all(place)}` : '';
  const one = `SELECT DISTINCT ON (group_key) * FROM hits ORDER BY group_key, ${order}`;
  const from = per === 'group' ? `(${one}) AS firsts` : 'hits';
  return `page AS (SELECT * FROM ${from} ${where} ORDER BY ${order} ${limited(page, params)})`;
};

/** The table `hits`: everything that is found. */
export const hits = (conditions: Conditions): string => `hits AS MATERIALIZED (
  SELECT o.*, ${conditions.score?.('m', 'o') ?? '0'} AS score
  FROM meetings m JOIN occurrences o ON o.meeting_key = m.key WHERE ${found(conditions)('m', 'o')})`;

// Only the first of each group: there is none before it.
const firstOfGroup = (conditions: Conditions): string => `NOT EXISTS (
  SELECT FROM ${tables(conditions, 'n', 'e')} WHERE e.group_key = o.group_key
    AND (e.starts, e.meeting_key) < (o.starts, o.meeting_key) AND ${found(conditions)('n', 'e')})`;

/** A page found by walking along what comes next, until it is full: for when a good part of all is found. */
export const pageByWalking = ({per}: Question, page: Page, conditions: Conditions, params: Params): string => {
  const where = [
    found(conditions)('m', 'o'),
    ...afterPlace(page, params, soonest),
    ...(per === 'group' ? [firstOfGroup(conditions)] : []),
  ];
  return `page AS (
    SELECT o.*, 0 AS score FROM ${tables(conditions, 'm', 'o')}
    WHERE ${all(where)} ORDER BY ${soonest} ${limited(page, params)})`;
};

/** The rows of the table `page`, with their meetings and groups. In no order. */
export const items = select(
  'item',
  {
    key: 'p.meeting_key',
    score: 'p.score',
    starts: 'p.starts',
    ends: 'p.ends',
    cancelled: 'p.cancelled',
    next_starts: 'p.next_starts',
    // A meeting with the key of its group stands for a group without meetings.
    meeting: 'CASE WHEN m.key <> g.key THEN m.id END',
    latitude: 'm.latitude',
    longitude: 'm.longitude',
    group: 'g.id',
    body: 'g.body',
  },
  'FROM page p JOIN meetings m ON m.key = p.meeting_key JOIN groups g ON g.key = p.group_key',
);
