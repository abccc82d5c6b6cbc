/*
 * Which plans the server's own searches have, seen from outside: PostgreSQL counts how often each index is used and each
 * table is read from end to end.
 */

const counters = `
  SELECT (SELECT coalesce(sum(idx_scan), 0) FROM pg_stat_user_indexes WHERE indexrelname = 'meetings_words')::int AS words,
    (SELECT coalesce(sum(seq_scan), 0) FROM pg_stat_user_tables WHERE relname IN ('meetings', 'occurrences', 'groups'))::int
      AS whole`;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// a connection tells what it has done when it has been idle for some seconds
async function settled(pool, until) {
  let now;
  for (let tries = 0; tries < 120; tries++) {
    [now] = (await pool.query(counters)).rows;
    if (until(now)) return now;
    await pause(250);
  }
  return now;
}

const matching = async (pool, {words}) => {
  const query = words.map((word) => `'${word}':*`).join(' & ');
  const {rows} = await pool.query('SELECT count(*)::int AS count FROM meetings WHERE words @@ $1::tsquery', [query]);
  return rows[0].count;
};

/** Those whose words few meetings have: at most one in a thousand. */
export async function selective(pool, searches, wordsOf) {
  const few = [];
  for (const search of searches) {
    if ((await matching(pool, {words: wordsOf(search.text)})) <= 250) few.push(search);
  }
  return few;
}

/**
 * Asks selective searches, and counts how many of them used the index of words, and how often a table was read whole.
 * Nothing else may use the database meanwhile.
 */
export async function plansOf(pool, searches, ask) {
  // first let all be told that was done before
  await pause(11_000);
  const before = await settled(pool, () => true);
  for (const search of searches) await ask(search);
  const after = await settled(pool, ({words}) => words >= before.words + searches.length);
  return {asked: searches.length, byIndex: after.words - before.words, whole: after.whole - before.whole};
}
