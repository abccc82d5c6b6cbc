import {searchWords} from '../../../src/model/text/fold.ts';
import {traitId} from '../../../src/server/listing/keys.ts';

/*
 * What the server's searches are measured against: one statement over the same tables, written plainly and without waste,
 * for a question of words and filters. It knows no typos, no phrases, no places, no pages, no groups.
 */

const noTime = 0x4000_0000;
const parts = ['night', 'morning', 'afternoon', 'evening', 'night'];
const local = `(to_timestamp(o.starts * 60::float8) AT TIME ZONE $3)`;
const columns = {
  day: `CASE WHEN o.starts < ${noTime} THEN extract(dow FROM ${local})::int::text END`,
  time: `CASE WHEN o.starts < ${noTime} THEN ('{${parts.join()}}'::text[])
    [width_bucket(extract(hour FROM ${local})::int, '{5,12,17,21}'::int[]) + 1] END`,
};

/** The two filters of a search: `[{name, values}, …]`. */
const filtersOf = ({text: _text, timeZone: _zone, facets: _facets, from: _from, ...filters}) =>
  Object.entries(filters).map(([name, values]) => ({name, values}));

const isClock = (name) => Object.hasOwn(columns, name);
const valuesOf = ({name, values}) => (isClock(name) ? values : values.map((value) => traitId(name, value)));
const holds = ({name}, param) =>
  isClock(name) ? `coalesce(${columns[name]} = ANY ($${param}::text[]), false)` : `m.traits && $${param}::bigint[]`;

const byClock = (name, own) => `
  SELECT '${name}' AS facet, ${name} AS value, count(*) FROM hit WHERE ${name} IS NOT NULL AND ${own(name)} GROUP BY ${name}`;

const statement = (first, second) => {
  const own = (facet) => `(a OR ${facet} = '${first.name}') AND (b OR ${facet} = '${second.name}')`;
  return `
WITH hit AS MATERIALIZED (
  SELECT o.meeting_key, o.group_key, o.starts, o.ends, o.cancelled, o.next_starts, m.id, m.traits,
    (SELECT sum(CASE WHEN m.words @@ word THEN 2 ELSE 0 END) FROM unnest($6::tsquery[]) word) AS score,
    ${holds(first, 4)} AS a, ${holds(second, 5)} AS b, ${columns.day} AS day, ${columns.time} AS time
  FROM meetings m JOIN occurrences o ON o.meeting_key = m.key
  WHERE m.words @@ $1::tsquery AND o.shown_from <= $2 AND o.ends > $2
    AND (${holds(first, 4)} OR ${holds(second, 5)})),
page AS (SELECT * FROM hit WHERE a AND b ORDER BY score DESC, starts, meeting_key LIMIT 25),
tally AS (SELECT t.id, a, b, count(*) AS n FROM hit, unnest(traits) AS t (id) GROUP BY 1, 2, 3),
facet AS (
  SELECT facet, value, sum(n)::int AS count FROM tally JOIN traits USING (id) WHERE ${own('facet')} GROUP BY 1, 2
  UNION ALL ${byClock('day', (name) => own(`'${name}'`))} UNION ALL ${byClock('time', (name) => own(`'${name}'`))})
SELECT
  (SELECT count(*)::int FROM hit WHERE a AND b) AS total,
  (SELECT json_agg(r) FROM (
    SELECT p.id AS meeting, g.id AS group, p.starts, p.ends, p.cancelled, p.next_starts, g.body
    FROM page p JOIN groups g ON g.key = p.group_key ORDER BY p.score DESC, p.starts, p.meeting_key) r) AS items,
  (SELECT json_agg(f) FROM facet f) AS facets`;
};

const beginning = (word, weight = '') => `'${word}':*${weight}`;

/** The statement for a search: `{text, values}` for `pg`, at an epoch minute. */
export function bareSearch(search, minute) {
  const words = searchWords(search.text);
  const [first, second] = filtersOf(search);
  const all = words.map((word) => beginning(word)).join(' & ');
  const named = words.map((word) => beginning(word, 'A'));
  return {
    text: statement(first, second),
    values: [all, minute, search.timeZone, valuesOf(first), valuesOf(second), named],
  };
}
