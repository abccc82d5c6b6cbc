import pg from 'pg';
import {killDatabase, killServer} from '../../server/crash/rounds.ts';
import {filledFolder} from '../../server/crash/filled-folder.ts';
import {givers} from '../../server/feedback/kill-givers.ts';
import {resultOf, run} from '../../support/steps.mjs';
import {listPlans, listing} from './feedback-list.mjs';
import {openCards} from './feedback-store.mjs';
import {killRows} from './rows.mjs';
import {built, serveOn} from './serving.mjs';

const count = 1_000_000;
const each = 2_000;
const lists = 400;
const mostRounds = 3;
const kills = 10;
const histories = 1_000;

const say = (line) => console.error(line);
const thousand = (number) => number.toLocaleString('en');

// so many of all, far from each other
const some = (secrets) => Array.from({length: lists}, (_, index) => secrets[(index * 7919) % secrets.length]);

async function measured(store, samples) {
  const server = await serveOn(store);
  const pool = new pg.Pool({connectionString: store.adminUrl, max: 2});
  try {
    const asked = {url: server.url, pool, secrets: some(store.secrets)};
    const speed = await listing({...asked, samples: Math.min(samples, mostRounds)});
    return {speed, plans: await listPlans(asked)};
  } finally {
    await pool.end();
    await server.end();
  }
}

/** The list, its plans, and histories on two servers: on one PostgreSQL. */
async function onCards(samples) {
  const store = await openCards({count, each});
  say(`The cards are there after ${Math.round(store.seconds)} s.`);
  try {
    const {speed, plans} = await measured(store, samples);
    return {speed, plans, lived: await living(store.adminUrl)};
  } finally {
    await store.stop();
  }
}

/** Random histories on two servers; each process of the test runner has its own. */
async function living(url) {
  say(`${thousand(histories)} random histories of two asks and a round, on two servers …`);
  const args = ['--import', 'tsx', '--test', '--test-reporter=spec', 'test/server/feedback/interleavings.test.ts'];
  const env = {KITH_TEST_DATABASE: url, KITH_HISTORIES: String(histories)};
  return resultOf('suite', await run(process.execPath, args, env));
}

async function killing() {
  const filled = await filledFolder(2);
  const onRound = (what) => (round, seconds) =>
    say(`kill −9 of the ${what}, ${round} of ${kills}: ${seconds.toFixed(2)} s`);
  const options = (what) => ({...filled, ...givers(), rounds: kills, command: built, onRound: onRound(what)});
  try {
    return {server: await killServer(options('server')), database: await killDatabase(options('database'))};
  } finally {
    await filled.remove();
  }
}

const listRows = ({speed: {kith, bare}, plans}) => {
  const what = `the cards of one ask, of ${thousand(count)} cards`;
  const beside = (name, bar) => ({
    what: `${what}, ${name}`,
    value: kith[name] / bare[name],
    unit: '×',
    bar,
    kith: kith[name],
    bare: bare[name],
  });
  return [
    beside('p50'),
    beside('p99', 5),
    {
      what: `lists (of ${plans.asked}) without their index`,
      value: Math.max(0, plans.asked - plans.byIndex),
      unit: '',
      bar: 0,
    },
    {what: 'tables read from end to end by them', value: plans.whole, unit: '', bar: 0},
  ];
};

const lifeRow = ({passed, failed}) => ({
  what: `${thousand(histories)} histories of two asks, a round, two servers: somebody saw or did more, or less, than their link opens`,
  value: passed > 0 ? failed : 1,
  unit: '',
  bar: 0,
});

/** Everything that feedback must keep on the server: `{browser, tables}`. */
export async function measureCards({samples}) {
  const cards = await onCards(samples);
  const killed = await killing();
  return {browser: '(not used)', tables: [listRows(cards), [lifeRow(cards.lived), ...killRows(killed)]]};
}
