import {createHash} from 'node:crypto';
import {percentile} from './percentile.mjs';

/*
 * What the server's list of one ask is measured against: one statement over the same tables, written plainly and without
 * waste, by who may see everything. It keeps nobody out, lets nothing arrive and makes no cursor.
 */
const bare = `
  SELECT c.id, c.body, c.day::text, c.signed, c.may_show, c.state, c.thanked, c.place, c.shown, c.answer, c.answered, c.reported
  FROM feedback_asks a JOIN feedback_cards c ON c.ask = a.id
  WHERE a.owner = $1 AND a.withdrawn_at IS NULL AND c.state IN ('arrived', 'removed') AND c.withdrawn_at IS NULL
  ORDER BY c.day DESC, c.order_key DESC LIMIT 50`;

const timed = async (ask) => {
  const began = performance.now();
  const answer = await ask();
  return {answer, took: performance.now() - began};
};

const askServer = (url, secret) =>
  timed(async () => {
    const answer = await fetch(`${url}/feedback/ask/cards`, {headers: {'kith-secret': secret}});
    return answer.text();
  });

const askBare = (pool, secret) => {
  const values = [createHash('sha256').update(secret).digest()];
  return timed(async () => (await pool.query({name: 'cards', text: bare, values})).rows);
};

/** Throws unless both have answered the same cards in the same order. */
function assertSame(server, rows) {
  const [own, other] = [JSON.parse(server).items, rows].map((list) => list.map(({id}) => id).join(' '));
  if (own !== other || rows.length === 0) throw new Error(`Other cards:\n${own}\n${other}`);
}

async function round({url, pool, secrets, first}) {
  const seen = {kith: [], bare: []};
  for (const [index, secret] of secrets.entries()) {
    const ask = {kith: () => askServer(url, secret), bare: () => askBare(pool, secret)};
    const answers = {};
    for (const name of (index + first) % 2 ? ['kith', 'bare'] : ['bare', 'kith']) {
      const {answer, took} = await ask[name]();
      seen[name].push(took);
      answers[name] = answer;
    }
    assertSame(answers.kith, answers.bare);
  }
  return seen;
}

/** Milliseconds of lists by the server, over HTTP, and by the bare statement, through `pg`: `{kith: {p50, p99}, bare}`. */
export async function listing({url, pool, secrets, samples}) {
  const seen = {kith: [], bare: []};
  for (let n = -1; n < samples; n++) {
    const times = await round({url, pool, secrets, first: n + 1});
    // the first round is to warm up
    if (n < 0) continue;
    for (const name of ['kith', 'bare']) seen[name].push(...times[name]);
    console.error(`round ${n + 1} of ${samples}: ${secrets.length} lists`);
  }
  const summary = (list) => ({p50: percentile(list, 0.5), p99: percentile(list, 0.99)});
  return {kith: summary(seen.kith), bare: summary(seen.bare)};
}

const counters = `
  SELECT (SELECT coalesce(sum(idx_scan), 0) FROM pg_stat_user_indexes WHERE indexrelname = 'feedback_cards_arrived')::int AS list,
    (SELECT coalesce(sum(seq_scan), 0) FROM pg_stat_user_tables WHERE relname IN ('feedback_cards', 'feedback_asks'))::int AS whole`;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function settled(pool, until) {
  let now;
  for (let tries = 0; tries < 120; tries++) {
    [now] = (await pool.query(counters)).rows;
    if (until(now)) return now;
    await pause(250);
  }
  return now;
}

/** How many lists used the index, and how often a table was read from end to end meanwhile; nothing else may use the database. */
export async function listPlans({url, pool, secrets}) {
  // a connection tells what it has done when it has been idle for some seconds
  await pause(11_000);
  const before = await settled(pool, () => true);
  for (const secret of secrets) await askServer(url, secret);
  const after = await settled(pool, ({list}) => list >= before.list + secrets.length);
  return {asked: secrets.length, byIndex: after.list - before.list, whole: after.whole - before.whole};
}
