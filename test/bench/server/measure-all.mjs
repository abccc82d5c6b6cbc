import {searchWords} from '../../../src/model/text/fold.ts';
import {toParams} from '../../../src/model/contract/search-params.ts';
import {killDatabase, killServer} from '../../server/crash/rounds.ts';
import {filledFolder} from '../../server/crash/filled-folder.ts';
import {fuzz, shareAnswered} from '../../server/fuzz/fuzz.ts';
import {serve} from '../serve.mjs';
import {startBare} from './child.mjs';
import {keystrokes} from './keystroke.mjs';
import {residentOf} from './memory.mjs';
import {plansOf, selective} from './plans.mjs';
import {searches} from './queries.mjs';
import {fuzzRows, keyRow, killRows, memoryRow, searchRows, throughputRow} from './rows.mjs';
import {answerable, searching} from './search.mjs';
import {built, serveOn} from './serving.mjs';
import {openStore} from './store.mjs';
import {throughput} from './throughput.mjs';

const groups = 100_000;
const seed = 1;
const minute = 60_000;
const fewestSearches = 200;
// each is hundreds of searches
const mostRounds = 2;
const kills = 20;
const requests = 10_000;

const say = (line) => console.error(line);

/** Searches, their plans, requests a second and memory: on one server that has a listing of 100,000 groups. */
async function onListing({samples, keep, site}) {
  const store = await openStore({groups, seed, keep});
  say(`The listing is there after ${Math.round(store.seconds)} s.`);
  const server = await serveOn(store, site.url);
  const bare = await startBare(store.url);
  try {
    return await measured({samples, store, server, bare, site});
  } finally {
    await Promise.all([server.end(), bare.end()]);
    await store.stop();
    await store.remove();
  }
}

async function measured({samples, store: {database}, server, bare, site}) {
  const now = Math.floor(Date.now() / minute) * minute;
  const {pool} = database;
  const mix = (await answerable(pool, searches({count: 260, seed, now}))).slice(0, 240);
  if (mix.length < fewestSearches) throw new Error(`Only ${mix.length} searches find anything.`);
  const rounds = Math.min(samples, mostRounds);
  const search = await searching({url: server.url, pool, searches: mix, now, samples: rounds});
  const few = await selective(pool, mix, searchWords);
  const later = now + (rounds + 2) * minute;
  const ask = async (one) => (await fetch(`${server.url}/groups?${toParams({...one, from: later})}`)).arrayBuffer();
  const plans = await plansOf(pool, few, ask);
  const rate = await throughput({kithUrl: server.url, bareUrl: bare.url, samples});
  const keys = await keystrokes({site: site.url, endpoint: server.url, samples});
  const fuzzed = await fuzzing(server.url);
  return {search, plans, rate, keys, fuzzed, memory: await residentOf(server.process.pid)};
}

async function fuzzing(url) {
  const document = await (await fetch(`${url}/openapi.json`)).json();
  say(`${requests} requests made from the OpenAPI document …`);
  return fuzz(document, {requests, seed, send: ({path, init}) => fetch(url + path, init)});
}

async function killing() {
  const filled = await filledFolder(50);
  const onRound = (what) => (round, seconds) =>
    say(`kill −9 of the ${what}, ${round} of ${kills}: ${seconds.toFixed(2)} s`);
  const options = {...filled, rounds: kills, command: built};
  try {
    const server = await killServer({...options, onRound: onRound('server')});
    const database = await killDatabase({...options, onRound: onRound('database')});
    return {server, database};
  } finally {
    await filled.remove();
  }
}

/** Everything that the server must keep: `{browser, tables}`. */
export async function measureAll({samples, keep}) {
  const site = await serve([1000]);
  try {
    const {search, plans, rate, keys, fuzzed, memory} = await onListing({samples, keep, site});
    for (const line of [...fuzzed.errors, ...fuzzed.leaks]) say(line);
    const killed = await killing();
    const speed = [
      ...searchRows({search, plans, groups}),
      throughputRow(rate),
      keyRow(keys, groups),
      memoryRow(memory),
    ];
    const safety = [...killRows(killed), ...fuzzRows({count: fuzzed, answered: shareAnswered(fuzzed)})];
    return {browser: keys.browser, tables: [speed, safety]};
  } finally {
    site.close();
  }
}
