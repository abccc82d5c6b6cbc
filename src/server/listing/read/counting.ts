import type {FacetName} from '../../../model/query.js';
import type {Conditions} from './conditions.js';
import type {Params} from './params.js';
import type {Question} from './question.js';
import {select} from './statement.js';
import {tables} from './tables.js';
import {traitId} from '../keys.js';

/** More values of one filter than this nobody picks from. */
const mostValues = 500;

// Which filter alone is missed: its number, from 1; 0 = none.
const missOf = ({filters}: Conditions): string =>
  filters.length === 0
    ? '0'
    : `CASE ${filters.map(({holds}, index) => `WHEN NOT ${holds('m', 'o')} THEN ${index + 1}`).join(' ')} ELSE 0 END`;

// True where at most one filter is missed. Of any two, one holds: written so, indexes help.
const nearly = ({filters}: Conditions): string[] =>
  filters.flatMap(({holds}, index) =>
    filters.slice(index + 1).map((other) => `(${holds('m', 'o')} OR ${other.holds('m', 'o')})`),
  );

const columnsOf = (conditions: Conditions, {facets, box}: Question, strict: boolean): string => {
  const {score, day, time} = conditions;
  return [
    'o.meeting_key, o.group_key, o.starts, o.ends, o.cancelled, o.next_starts',
    `${score?.('m', 'o') ?? '0'} AS score`,
    `${strict ? '0' : missOf(conditions)} AS miss`,
    ...(facets ? [`m.traits, ${day('m', 'o')} AS day, ${time('m', 'o')} AS time`] : []),
    ...(box ? ['m.latitude, m.longitude'] : []),
  ].join(', ');
};

/**
 * The table `candidates`: what is found, and what would be without one of the filters; `miss` tells which.
 * @param strict only what is found
 */
export const candidates = (conditions: Conditions, question: Question, strict: boolean): string => {
  const {shown, hard, filters} = conditions;
  const all = [shown, ...hard, ...(strict ? filters.map(({holds}) => holds) : [])].map((each) => each('m', 'o'));
  const where = [...all, ...(strict ? [] : nearly(conditions))];
  return `candidates AS MATERIALIZED (
    SELECT ${columnsOf(conditions, question, strict)}
    FROM ${tables(conditions, 'm', 'o', question.facets || question.box !== undefined)}
    WHERE ${where.join(' AND ')})`;
};

/** The table `hits` out of the candidates. */
export const hitsOfCandidates = 'hits AS (SELECT * FROM candidates WHERE miss = 0)';

const unitOf = ({per}: Question): string => (per === 'group' ? 'count(DISTINCT c.group_key)' : 'count(*)');

/** The number of a filter among those that are on, from 1; 0 = it is off. */
const numberOf = ({filters}: Question, name: FacetName): number =>
  filters.findIndex((filter) => filter.name === name) + 1;

const byClock = (question: Question, name: 'day' | 'time'): string =>
  select(
    'facet',
    {facet: `'${name}'`, value: `c.${name}`, count: unitOf(question)},
    `FROM candidates c WHERE c.${name} IS NOT NULL AND c.miss IN (0, ${numberOf(question, name)}) GROUP BY c.${name}`,
  );

// A target list unnests twice as fast as a join; groups repeat most values in each of their meetings.
const byMeeting =
  'SELECT id, miss, count(*) AS n FROM (SELECT unnest(traits) AS id, miss FROM candidates) e GROUP BY 1, 2';
const byGroup = `SELECT DISTINCT unnest(traits) AS id, miss, group_key FROM (
  SELECT DISTINCT traits, miss, group_key FROM candidates) e`;

// What misses a filter counts for the values of that filter.
const countable = ({filters}: Question): string => {
  if (filters.length === 0) return '';
  const own = filters.map(({name}, index) => `WHEN '${name}' THEN ${index + 1}`);
  return `JOIN traits USING (id) WHERE miss = 0 OR miss = CASE facet ${own.join(' ')} ELSE 0 END`;
};

// Values are counted by number first: there are few numbers, and their names are long.
const numbered = (question: Question): string =>
  question.per === 'group'
    ? `SELECT id, count(*) AS n FROM (SELECT DISTINCT id, group_key FROM (${byGroup}) p ${countable(question)}) g GROUP BY id`
    : `SELECT id, sum(n) AS n FROM (${byMeeting}) p ${countable(question)} GROUP BY id`;

const byTrait = (question: Question, params: Params): string => {
  const asked = params.add(
    question.filters.flatMap(({name, values}) => values.map((value) => traitId(name, value))),
    'bigint[]',
  );
  return select(
    'facet',
    {facet: 'f.facet', value: 'f.value', count: 'f.n'},
    `FROM (
      SELECT t.*, c.n, row_number() OVER (PARTITION BY t.facet ORDER BY c.n DESC, t.value) AS rank
      FROM (${numbered(question)}) c JOIN traits t ON t.id = c.id) f
    WHERE f.rank <= ${mostValues} OR f.id = ANY (${asked})`,
  );
};

/** Rows with how many there are in all and, when asked, what each value of each filter would leave. */
export const countRows = (question: Question, params: Params): string[] => [
  select('total', {count: unitOf(question)}, 'FROM candidates c WHERE c.miss = 0'),
  ...(question.facets ? [byClock(question, 'day'), byClock(question, 'time'), byTrait(question, params)] : []),
];
