import {facetNames} from '../../../src/model/query.ts';
import {toParams} from '../../../src/model/contract/search-params.ts';
import {bareSearch} from './bare-search.mjs';
import {percentile} from './percentile.mjs';

const minute = 60_000;
// of one filter the server names no more values than anybody picks from
const mostValues = 500;

const timed = async (ask) => {
  const began = performance.now();
  const answer = await ask();
  return {answer, took: performance.now() - began};
};

const askServer = (url, search) => timed(async () => (await fetch(`${url}/groups?${toParams(search)}`)).text());

// rows and facets come as JSON text, as a server would pass them on
const askBare = (pool, search) =>
  timed(async () => (await pool.query(bareSearch(search, search.from / minute))).rows[0]);

const parsed = ({total, items, facets}) => ({
  total,
  items: JSON.parse(items ?? '[]'),
  facets: JSON.parse(facets ?? '[]'),
});

const rowsOf = (items) => items.map(({group, meeting, start}) => [group, meeting, start].join(' '));

const bareRows = ({items}) =>
  rowsOf(items.map((row) => ({...row, start: row.starts < 0x4000_0000 ? row.starts * minute : undefined})));

const known = (facets) =>
  facets
    .filter(({count}) => count > 0)
    .map(({facet, value, count}) => [facet, value, count].join(' | '))
    .sort();

const serverFacets = (facets) =>
  facetNames.flatMap((facet) => (facets[facet] ?? []).map(({value, count}) => ({facet, value, count})));

/** Throws unless both have answered the same: rows in their order, how many in all, and the counts of all values. */
export function assertSame(search, server, bare) {
  const told = JSON.stringify(search);
  if (server.total !== bare.total) throw new Error(`${server.total} and ${bare.total} were found for ${told}`);
  const [own, other] = [rowsOf(server.items), bareRows(bare)];
  if (own.join('\n') !== other.join('\n')) throw new Error(`Other rows for ${told}:\n${own[0]}\n${other[0]}`);
  const many = facetNames.filter((name) => (server.facets[name]?.length ?? 0) >= mostValues);
  const few = ({facet}) => !many.includes(facet);
  const [counted, plain] = [serverFacets(server.facets), bare.facets].map((list) => known(list.filter(few)));
  if (counted.join('\n') !== plain.join('\n')) {
    const odd = counted.find((line) => !plain.includes(line)) ?? plain.find((line) => !counted.includes(line));
    throw new Error(`Other facets for ${told}: ${odd}`);
  }
}

/** Searches that find something by the words as they are written: the bare statement knows no typos. */
export async function answerable(pool, list) {
  const found = [];
  for (const search of list) {
    const {answer} = await askBare(pool, search);
    if (answer.total > 0) found.push({...search, found: answer.total});
  }
  return found;
}

/** Asks every search of both, which take turns in going first: milliseconds of each, `{kith: [], bare: []}`. */
async function round({url, pool, searches, from, first}) {
  const seen = {kith: [], bare: []};
  for (const [index, search] of searches.entries()) {
    const asked = {...search, from};
    const ask = {kith: () => askServer(url, asked), bare: () => askBare(pool, asked)};
    const answers = {};
    for (const name of (index + first) % 2 ? ['kith', 'bare'] : ['bare', 'kith']) {
      const {answer, took} = await ask[name]();
      seen[name].push(took);
      answers[name] = answer;
    }
    assertSame(asked, JSON.parse(answers.kith), parsed(answers.bare));
  }
  return seen;
}

/**
 * Milliseconds of searches by the server, over HTTP, and by the bare statement, through `pg`: `{kith: {p50, p99}, bare}`.
 * Each round is at another minute, so that no round finds counted what an earlier one has counted. The answers of both
 * are compared, every time.
 */
export async function searching({url, pool, searches, now, samples}) {
  const seen = {kith: [], bare: []};
  const plain = searches.map(({found: _found, ...search}) => search);
  for (let n = -1; n < samples; n++) {
    // the first round is to warm up
    const times = await round({url, pool, searches: plain, from: now + (n + 2) * minute, first: n + 1});
    if (n < 0) continue;
    for (const name of ['kith', 'bare']) seen[name].push(...times[name]);
    console.error(`round ${n + 1} of ${samples}: ${plain.length} searches`);
  }
  const summary = (list) => ({p50: percentile(list, 0.5), p99: percentile(list, 0.99)});
  return {kith: summary(seen.kith), bare: summary(seen.bare)};
}
