import {type Transaction, sql} from 'kysely';
import type {Tables} from '../../database/tables.js';
import type {OccurrenceRow} from './occurrence-rows.js';
import type {Words} from './dictionaries.js';
import type {GroupRow, MeetingRow} from './rows.js';

/* Many rows in one statement: a parameter for each column, which is the array of its values. */

type Trx = Transaction<Tables>;

const arrayOf = (values: readonly string[]): string => `{${values.join(',')}}`;

/** Whose occurrences, and which. */
export interface OwnedOccurrences {
  key: string;
  group: string;
  occurrences: readonly OccurrenceRow[];
}

/** Adds groups, or changes those with the same key. Whoever writes the same ones waits here for the other. */
export const putGroups = (trx: Trx, rows: readonly (GroupRow & {ownId: string})[], source: string, at: Date) =>
  sql`
    INSERT INTO groups (key, id, own_id, source, body, hash, changed_at)
    SELECT key, id, own_id, ${source}, body, hash, ${at} FROM unnest(
      ${rows.map(({key}) => key)}::uuid[], ${rows.map(({group}) => group.id)}::text[],
      ${rows.map(({ownId}) => ownId)}::text[], ${rows.map(({body}) => body)}::json[],
      ${rows.map(({hash}) => hash)}::text[]) AS new (key, id, own_id, body, hash)
    ON CONFLICT (key) DO UPDATE SET own_id = excluded.own_id, source = excluded.source, body = excluded.body,
      hash = excluded.hash, changed_at = excluded.changed_at, vanished_at = NULL`.execute(trx);

/** Adds meetings, or changes those with the same key. */
export const putMeetings = (trx: Trx, rows: readonly MeetingRow[], coveredUntil: number) =>
  sql`
    INSERT INTO meetings (key, group_key, id, own_id, timing, traits, latitude, longitude, words, text, covered_until)
    SELECT key, group_key, id, own_id, timing, traits::bigint[], latitude, longitude, words::tsvector, text,
      ${coveredUntil}::integer
    FROM unnest(
      ${rows.map(({key}) => key)}::uuid[], ${rows.map(({group}) => group)}::uuid[],
      ${rows.map(({id}) => id)}::text[], ${rows.map(({ownId}) => ownId)}::text[],
      ${rows.map(({timing}) => timing)}::json[], ${rows.map(({traits}) => arrayOf(traits))}::text[],
      ${rows.map(({latitude}) => latitude ?? null)}::float8[], ${rows.map(({longitude}) => longitude ?? null)}::float8[],
      ${rows.map(({words}) => words)}::text[], ${rows.map(({text}) => text)}::text[])
      AS new (key, group_key, id, own_id, timing, traits, latitude, longitude, words, text)
    ON CONFLICT (key) DO UPDATE SET id = excluded.id, own_id = excluded.own_id, timing = excluded.timing,
      traits = excluded.traits, latitude = excluded.latitude, longitude = excluded.longitude, words = excluded.words,
      text = excluded.text, covered_until = excluded.covered_until`.execute(trx);

/** Adds occurrences; those that are there already are the same. Answers how many were new. */
export const putOccurrences = async (trx: Trx, owners: readonly OwnedOccurrences[]): Promise<number> => {
  const rows = owners.flatMap(({key, group, occurrences}) => occurrences.map((one) => ({key, group, ...one})));
  const {numAffectedRows} = await sql`
    INSERT INTO occurrences (meeting_key, group_key, starts, ends, shown_from, cancelled, next_starts)
    SELECT * FROM unnest(
      ${rows.map(({key}) => key)}::uuid[], ${rows.map(({group}) => group)}::uuid[],
      ${rows.map(({starts}) => starts)}::integer[], ${rows.map(({ends}) => ends)}::integer[],
      ${rows.map(({shownFrom}) => shownFrom)}::integer[], ${rows.map(({cancelled}) => cancelled)}::boolean[],
      ${rows.map(({next}) => next ?? null)}::integer[])
    ON CONFLICT (meeting_key, starts) DO NOTHING`.execute(trx);
  return Number(numAffectedRows ?? 0);
};

/** Adds to the dictionaries, in an order that all writers share, so that none waits for another in a circle. */
export const putWords = async (trx: Trx, {traits, vocabulary}: Words): Promise<void> => {
  const named = [...traits].sort(([a], [b]) => (a < b ? -1 : 1));
  await sql`
    INSERT INTO traits (id, facet, value)
    SELECT * FROM unnest(${named.map(([id]) => id)}::bigint[], ${named.map(([, [facet]]) => facet)}::text[],
      ${named.map(([, [, value]]) => value)}::text[])
    ON CONFLICT (id) DO NOTHING`.execute(trx);
  await sql`
    INSERT INTO vocabulary (word) SELECT * FROM unnest(${[...vocabulary].sort()}::text[])
    ON CONFLICT (word) DO NOTHING`.execute(trx);
};

/** Takes what comes when away, and the meetings that are not among those to stay. */
export const clear = async (trx: Trx, groups: readonly string[], staying: readonly string[]): Promise<void> => {
  await sql`
    DELETE FROM meetings WHERE group_key = ANY (${groups}::uuid[]) AND key <> ALL (${staying}::uuid[])`.execute(trx);
  // Meetings first: who looks ahead holds them until its rows are there to be deleted.
  await sql`SELECT FROM meetings WHERE group_key = ANY (${groups}::uuid[]) ORDER BY key FOR UPDATE`.execute(trx);
  await sql`DELETE FROM occurrences WHERE group_key = ANY (${groups}::uuid[])`.execute(trx);
};

/** Says that what a search can show has changed. The last statement of a transaction: from here on, writers queue. */
export const renewVersion = (trx: Trx, at: Date) =>
  sql`UPDATE listing SET version = gen_random_uuid(), changed_at = ${at}`.execute(trx);
