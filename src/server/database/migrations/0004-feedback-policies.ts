import {type RawBuilder, sql} from 'kysely';

// A setting that is not set reads as null or '': then nothing is seen and nothing can be written.
const setting = (name: string) => sql`nullif(current_setting(${sql.lit(`kith.${name}`)}, true), '')`;
/** SHA-256 of the caller's secret. */
export const caller = sql`decode(${setting('caller')}, 'hex')`;
/** As whom a keeper acts. */
export const keeper = setting('keeper');
/** The ask whose cards are read. */
export const reading = sql`${setting('reading')}::uuid`;
/** The asks to which somebody is invited. */
export const invited = sql`ANY (string_to_array(${setting('invited')}, ',')::uuid[])`;
/** The round that is looked at by who has a place in it. */
export const round = sql`${setting('round')}::uuid`;
/** Their own place. */
export const seat = sql`${setting('seat')}::uuid`;
/** The place for which marks are written. */
export const marking = sql`${setting('marking')}::uuid`;
/** The round that is looked at by who leads it; of an ask, for its old links. */
export const leading = sql`${setting('leading')}::uuid`;

/** Row-level security, for all but who keeps house. */
export const guarded = (table: string) => [
  sql`ALTER TABLE ${sql.table(table)} ENABLE ROW LEVEL SECURITY`,
  sql`ALTER TABLE ${sql.table(table)} FORCE ROW LEVEL SECURITY`,
  sql`CREATE POLICY housekeeping ON ${sql.table(table)} USING (${keeper} = 'housekeeping')`,
];

/** A rule for one kind of statement; several for the same are joined by “or”. */
export const allow = (table: string, command: string, name: string, rule: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`CREATE POLICY ${sql.id(name)} ON ${sql.table(table)} FOR ${sql.raw(command)} ${rule}`;

/** Refuses a change that policies cannot: they do not see what a row was before. */
export const keeps = (table: string, name: string, changed: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`CREATE TRIGGER ${sql.id(name)} BEFORE UPDATE ON ${sql.table(table)} FOR EACH ROW WHEN (${changed})
    EXECUTE FUNCTION feedback_refuse()`;

/** Needed by `keeps`. */
export const refusal = sql`CREATE FUNCTION feedback_refuse() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE insufficient_privilege USING MESSAGE = 'this is another''s to change'; END $$`;

/** That nobody has given in a round: from then on it belongs to others too. */
export const unused = sql`NOT EXISTS (SELECT FROM feedback_owes WHERE feedback_owes.round = ${leading} AND state = 'given')`;
