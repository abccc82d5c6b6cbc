import {noTime} from '../../../model/listing/agenda.js';
import {distance} from '../../../model/listing/nearby.js';
import type {Item} from '../../../model/contract/group-page.js';
import {type Facet, type FacetName, type Facets, facetNames} from '../../../model/query.js';
import {instantOf} from '../covered.js';
import type {Counts} from './cache.js';
import {clustersOf} from './clusters.js';
import {dayParts} from './conditions.js';
import type {Place} from './cursor.js';
import type {Circle, Page, Question} from './question.js';
import type {Row} from './statement.js';

/** What one statement answered, by kind. */
export interface Answered {
  version: string;
  /** Epoch milliseconds. */
  asOf: number;
  /** In order; one more than asked for, where there are more. */
  items: Row[];
  total: number;
  facets: Row[];
  clusters: Row[];
}

const inOrder = (a: Row, b: Row): number => b.score - a.score || a.starts - b.starts || (a.key < b.key ? -1 : 1);

/** Sorts the rows of a statement by their kinds. */
export const answered = (rows: readonly Row[]): Answered => {
  const of = (kind: Row['kind']): Row[] => rows.filter((row) => row.kind === kind);
  const [listing] = of('listing');
  return {
    version: listing?.value ?? '',
    asOf: listing?.stamp.getTime() ?? 0,
    items: of('item').sort(inOrder),
    total: of('total')[0]?.count ?? 0,
    facets: of('facet'),
    clusters: of('cluster'),
  };
};

// The numbers by which days and parts of the day are counted.
const named = ({facet, value}: Row): string => (facet === 'time' ? dayParts[Number(value)]! : value);

const byCount = (a: Row, b: Row): number => b.count - a.count || (a.value < b.value ? -1 : 1);
const byNumber = (a: Row, b: Row): number => Number(a.value) - Number(b.value);

const facetOf = (name: FacetName, rows: readonly Row[], asked: readonly string[]): Facet[] => {
  const inOrderOf = name === 'day' || name === 'time' ? byNumber : byCount;
  const found = rows.filter(({facet}) => facet === name).sort(inOrderOf);
  const values = found.map((row) => ({value: named(row), count: row.count}));
  const there = new Set(values.map(({value}) => value));
  return [...values, ...asked.filter((value) => !there.has(value)).map((value) => ({value, count: 0}))];
};

/** Counts of values in the order of the filters; what was asked for is there, even if it leaves nothing. */
const facetsOf = (rows: readonly Row[], {filters}: Question): Facets => {
  const facets: Facets = {};
  for (const name of facetNames) {
    const values = facetOf(name, rows, filters.find((filter) => filter.name === name)?.values ?? []);
    if (values.length > 0) facets[name] = values;
  }
  return facets;
};

/** What was counted of a question. */
export const countsOf = (question: Question, {version, total, facets, clusters}: Answered): Counts => ({
  version,
  total,
  ...(question.facets && {facets: facetsOf(facets, question)}),
  ...(question.box && {clusters: clustersOf(clusters, question.box)}),
});

const inFilterOrder = (facets: Facets): Facets =>
  Object.fromEntries(facetNames.flatMap((name) => (facets[name]?.length ? [[name, facets[name]]] : [])));

/**
 * Counts of one filter alone, with that filter's own values as they are without it. A value that was asked for leaves the
 * same either way; it may be missing among the others.
 */
export const withFacetOf = (name: FacetName, counts: Counts, without: Counts): Counts => {
  const {[name]: own = [], ...others} = counts.facets ?? {};
  const {[name]: all = []} = without.facets ?? {};
  const there = new Set(all.map(({value}) => value));
  const asked = own.filter(({value}) => !there.has(value));
  return {...counts, facets: inFilterOrder({...others, [name]: [...all, ...asked]})};
};

const timesOf = ({starts, ends, cancelled, next_starts: next}: Row): Partial<Item> => {
  if (starts >= noTime) return {};
  return {
    start: instantOf(starts),
    end: instantOf(ends),
    ...(cancelled && {cancelled, ...(next !== null && {next: instantOf(next)})}),
  };
};

const distanceOf = ({latitude, longitude}: Row, near: Circle | undefined): Partial<Item> =>
  near && latitude !== null && longitude !== null
    ? {distance: distance([near.latitude, near.longitude], [latitude, longitude])}
    : {};

/** A row as the contract has it. */
export const itemOf = (row: Row, {near}: Question): Item => ({
  group: row.group,
  ...(row.meeting !== null && {meeting: row.meeting}),
  ...timesOf(row),
  ...distanceOf(row, near),
});

/** The place after the items of a page, when there are more. */
export const placeAfter = (
  rows: readonly Row[],
  {limit, after}: Page,
  rest: Pick<Place, 'moment' | 'reading'>,
): Place | undefined => {
  if (rows.length <= limit) return undefined;
  const last = rows[limit - 1];
  if (last) return {score: last.score, start: last.starts, key: last.key, ...rest};
  // Nothing was asked for: what comes next is what would have come now.
  return after ?? {score: 0x7fff_ffff, start: -0x8000_0000, key: '00000000-0000-0000-0000-000000000000', ...rest};
};
