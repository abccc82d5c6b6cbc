import {sql} from 'kysely';
import type {Config} from '../config/config.js';
import type {Database} from '../database/database.js';
import {least} from '../listing/covered.js';
import {openStore} from '../open/store.js';
import {openQuestionnaires} from '../questionnaires/questionnaires.js';
import {checkEndpoint} from './check-endpoint.js';
import type {Call, Run} from './command.js';
import {configOf} from './config-of.js';

const minute = 60_000;
const number = (count: unknown): string => Number(count).toLocaleString('en');

const listing = async ({db}: Database): Promise<string[]> => {
  const {rows} = await sql<{source: string; groups: string; read_at: Date | null}>`
    SELECT groups.source, count(*) AS groups, max(sources.read_at) AS read_at
    FROM groups LEFT JOIN sources ON sources.id = groups.source
    WHERE vanished_at IS NULL GROUP BY groups.source ORDER BY groups.source`.execute(db);
  if (rows.length === 0) return ['The listing is empty: kith import FEED fills it.'];
  return rows.map(
    ({source, groups, read_at: read}) =>
      `${number(groups)} groups of ${source}${read ? `, read ${read.toISOString()}` : ''}.`,
  );
};

// All meetings are worked out until so long after the job is due again.
const coveredByJob = (db: Database['db']) =>
  db
    .selectFrom('jobs')
    .select(sql<number>`floor(extract(epoch FROM due_at) / 60)::int + ${least}::int`.as('until'))
    .where('name', '=', 'look-ahead')
    .where(sql<boolean>`isfinite(due_at)`);

/** Until when it is known what comes when; a server that runs keeps it days ahead. */
const coverage = async ({db}: Database, now: number): Promise<{line: string; ok: boolean}> => {
  const {rows} = await sql<{until: number | null; late: string}>`
    SELECT min(until) AS until, count(*) FILTER (WHERE until < ${Math.floor(now / minute)}::int) AS late
    FROM (SELECT greatest(covered_until, (${coveredByJob(db)})) AS until FROM meetings) AS known`.execute(db);
  const {until, late} = rows[0] ?? {until: null, late: '0'};
  if (until === null) return {line: 'No meetings.', ok: true};
  if (Number(late) > 0)
    return {line: `${number(late)} meetings are not worked out up to now; a server that runs does that.`, ok: false};
  return {line: `What comes when is known until ${new Date(until * minute).toISOString()}.`, ok: true};
};

const kept = (days: number | undefined): string =>
  days === undefined ? 'until withdrawn' : `for ${number(days)} days`;

/** What check-ins are taken of, each read whole. */
const checkIns = async ({questionnaires}: Config): Promise<string> => {
  const all = await openQuestionnaires(questionnaires).all();
  if (all.length === 0) return 'No check-ins are taken.';
  return `Check-ins are taken of ${all.map(({offer}) => `${offer.id} (kept ${kept(offer.keepDays)})`).join(', ')}.`;
};

const role = async ({db}: Database): Promise<string> => {
  const {rows} = await sql<{me: string; version: string}>`
    SELECT current_user AS me, current_setting('server_version') AS version`.execute(db);
  return `PostgreSQL ${rows[0]?.version}, as “${rows[0]?.me}”, which row-level security binds.`;
};

const replica = async ({replicaUrl}: Config, {readPool}: Database): Promise<{line: string; ok: boolean}> => {
  if (!replicaUrl) return {line: 'There is no replica.', ok: true};
  const {rows} = await readPool.query<{standby: boolean; lag: number | null}>(
    `SELECT pg_is_in_recovery() AS standby, extract(epoch FROM now() - pg_last_xact_replay_timestamp())::float8 AS lag`,
  );
  if (!rows[0]?.standby)
    return {line: 'The replica does not answer, or is none: the primary answered instead.', ok: false};
  return {line: `The replica answers; its last change is ${Math.round(rows[0].lag ?? 0)} seconds old.`, ok: true};
};

const checkOwn = async (call: Call): Promise<number> => {
  const {terminal} = call;
  const config = configOf(call);
  const taken = await checkIns(config);
  await terminal.write(`✔ The configuration has no mistakes.\n✔ ${taken}\n`);
  const {database, applied, close} = await openStore(config, {
    say: terminal.say,
    signal: terminal.signal,
    share: true,
    existing: true,
    tries: 2,
  });
  try {
    const forward = applied.length > 0 ? `, and was brought forward now: ${applied.join(', ')}` : '';
    const facts = [await coverage(database, Date.now()), await replica(config, database)];
    const lines = [
      `✔ ${await role(database)}`,
      `✔ The database has every migration${forward}.`,
      ...(await listing(database)).map((line) => `✔ ${line}`),
      ...facts.map(({line, ok}) => `${ok ? '✔' : '✖'} ${line}`),
    ];
    await terminal.write(`${lines.join('\n')}\n`);
    return facts.every(({ok}) => ok) ? 0 : 1;
  } finally {
    await close();
  }
};

/** `kith check` */
export const check: Run = (call) => {
  const [endpoint] = call.positionals;
  return endpoint === undefined ? checkOwn(call) : checkEndpoint(endpoint, call);
};
