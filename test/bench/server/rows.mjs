import {median} from '../measure.mjs';

const thousand = (number) => number.toLocaleString('en');

/** The server beside what it is measured against, as a ratio of times. */
const beside = (what, kith, bare, bar) => ({what, value: kith / bare, unit: '×', bar, kith, bare});

/** Searches, and what plans they have. */
export function searchRows({search, plans, groups}) {
  const what = `text, two filters and facets, ${thousand(groups)} groups`;
  return [
    beside(`${what}, p50`, search.kith.p50, search.bare.p50, 3),
    beside(`${what}, p99`, search.kith.p99, search.bare.p99, 5),
    {
      what: `selective ones (of ${plans.asked}) without the index of words`,
      value: plans.asked - plans.byIndex,
      unit: '',
      bar: 0,
    },
    {what: 'tables read from end to end by them', value: plans.whole, unit: '', bar: 0},
  ];
}

/** Requests a second, as how many times more the bare handler answers. */
export const throughputRow = ({kith, bare}) => ({
  what: '25 by next occurrence: requests a second of the bare handler : the server’s',
  value: bare / kith,
  unit: '×',
  bar: 2,
  kith,
  bare,
  of: '/s',
});

/** A key in the finder on the server, beside the bare page with 1,000 meetings. */
export const keyRow = ({server, bare}, groups) =>
  beside(
    `CPU of a keystroke, on REST at ${thousand(groups)} groups : bare page at 1,000 meetings`,
    server.key,
    bare.key,
    2,
  );

export const memoryRow = (megabytes) => ({
  what: 'memory of the server process after the load, besides PostgreSQL',
  value: megabytes,
  unit: 'MB',
  bar: 200,
});

const crashRows = (what, {acknowledged, lost, seconds}) => [
  {what: `${what}: acknowledged writes lost, of ${thousand(acknowledged)}`, value: lost, unit: '', bar: 0},
  {what: `${what}: until it takes writes again, median`, value: median(seconds), unit: 's'},
  {what: `${what}: until it takes writes again, longest`, value: Math.max(...seconds), unit: 's'},
];

/** What kill −9 came to. */
export const killRows = ({server, database}) => [
  ...crashRows(`kill −9 of the server, ${server.seconds.length} times`, server),
  ...crashRows(`kill −9 of the database, ${database.seconds.length} times`, database),
];

/** What requests made from the OpenAPI document came to. */
export const fuzzRows = ({count: {done, errors, leaks}, answered}) => [
  {what: `answers of 500 or more, of ${thousand(done)} made-up requests`, value: errors.length, unit: '', bar: 0},
  {what: 'stacks or SQL in them', value: leaks.length, unit: '', bar: 0},
  {what: 'made-up requests for each that was answered 2xx', value: 1 / answered, unit: '', bar: 3},
];
