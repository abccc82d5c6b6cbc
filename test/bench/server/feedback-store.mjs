import {randomBytes} from 'node:crypto';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import pg from 'pg';
import {startEmbedded} from '../../../src/server/database/embedded/start.ts';
import {migrate} from '../../../src/server/database/migrate.ts';
import {progressOf} from './progress.mjs';

const rowsAtOnce = 20_000;

/** The secret that opens the ask of a number. */
const secretOf = (salt, number) => `${salt}-ask-${number}`.padEnd(43, '-');
const secretText = `rpad($1 || '-ask-' || n, 43, '-')`;

const asks = `
  INSERT INTO feedback_asks (id, owner, give, body, until, erase_at)
  SELECT md5('ask' || n)::uuid, sha256(convert_to(${secretText}, 'UTF8')), sha256(convert_to('give' || n, 'UTF8')),
    '{"about":"How my story landed.","wish":"ideas","otherView":true,"name":"Ana","language":"en"}',
    now() + interval '7 days', now() + interval '97 days'
  FROM generate_series(0, $2::int - 1) AS n`;

// Card n belongs to ask n / each. Of forty, one waits and one is reported away; they arrived over a season.
const cards = `
  INSERT INTO feedback_cards (ask, id, giver, body, signed, may_show, state, day, thanked, place)
  SELECT md5('ask' || n / $1::int)::uuid, gen_random_uuid(), sha256(convert_to('card' || n, 'UTF8')),
    json_build_object('noticed', 'You looked up when I stopped, card ' || n || '. ' || repeat('It mattered to me. ', n % 12),
      'appreciate', 'That you waited for me. ' || repeat('It helped. ', n % 7),
      'signature', CASE WHEN n % 2 = 0 THEN 'Giver ' || n END),
    n % 2 = 0, n % 3 = 0,
    CASE n % 40 WHEN 1 THEN 'waiting' WHEN 3 THEN 'removed' ELSE 'arrived' END,
    CASE n % 40 WHEN 1 THEN NULL ELSE date '2026-01-01' + ((n::bigint * 7919) % 90)::int END,
    n % 5 = 0, CASE n % 9 WHEN 0 THEN 'kept' WHEN 1 THEN 'away' ELSE 'new' END
  FROM generate_series($2::int, $3::int - 1) AS n`;

async function fill(client, {salt, count, each}) {
  const progress = progressOf('Writing cards', count);
  // as whoever keeps the tables, and not waiting for the disk
  await client.query(`SET kith.keeper = 'housekeeping'; SET synchronous_commit = off`);
  await client.query(asks, [salt, count / each]);
  for (let from = 0; from < count; from += rowsAtOnce) {
    await client.query(cards, [each, from, Math.min(count, from + rowsAtOnce)]);
    progress.at(from + rowsAtOnce);
  }
  progress.done();
  await client.query('VACUUM (ANALYZE) feedback_cards');
  await client.query('VACUUM (ANALYZE) feedback_asks');
}

/**
 * A PostgreSQL of its own with so many cards in it, `each` for an ask: `{folder, url, ownerUrl, adminUrl, secrets, seconds, stop}`.
 */
export async function openCards({count, each}) {
  const folder = await mkdtemp(join(tmpdir(), 'kith-bench-'));
  const embedded = await startEmbedded(folder, {log: (line) => console.error(line)});
  const {url, ownerUrl} = embedded;
  // the superuser's, in the same database
  const adminUrl = Object.assign(new URL(embedded.adminUrl), {pathname: new URL(ownerUrl).pathname}).href;
  await migrate(ownerUrl, {servingUrl: url});
  const salt = randomBytes(6).toString('hex');
  const client = new pg.Client({connectionString: ownerUrl});
  await client.connect();
  const started = performance.now();
  await fill(client, {salt, count, each});
  await client.end();
  return {
    folder,
    url,
    ownerUrl,
    adminUrl,
    secrets: Array.from({length: count / each}, (_, number) => secretOf(salt, number)),
    seconds: (performance.now() - started) / 1000,
    stop: async () => {
      await embedded.stop();
      await rm(folder, {recursive: true, force: true});
    },
  };
}
