import {type Kysely, sql} from 'kysely';

const statements = [
  sql`CREATE TABLE changes (
    group_key uuid NOT NULL,
    id uuid NOT NULL,
    secret_hash bytea NOT NULL,
    body json,
    email text,
    status text NOT NULL DEFAULT 'waiting',
    version uuid NOT NULL DEFAULT gen_random_uuid(),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    withdrawn_at timestamptz,
    PRIMARY KEY (group_key, id))`,
  sql`ALTER TABLE changes ENABLE ROW LEVEL SECURITY`,
  sql`ALTER TABLE changes FORCE ROW LEVEL SECURITY`,
  // A setting that is not set reads as null or '': then nothing is seen and nothing can be written.
  sql`CREATE POLICY one_group ON changes
    USING (group_key = nullif(current_setting('kith.group', true), '')::uuid)`,
  // The command line reads the whole site's, and says so for its transaction.
  sql`CREATE POLICY keeper ON changes
    USING (current_setting('kith.keeper', true) = 'yes')`,

  sql`CREATE TABLE replays (
    caller bytea NOT NULL,
    route text NOT NULL,
    key text NOT NULL,
    body_hash bytea NOT NULL,
    item uuid NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (caller, route, key))`,
  sql`CREATE INDEX replays_expiry ON replays (expires_at)`,
  sql`ALTER TABLE replays ENABLE ROW LEVEL SECURITY`,
  sql`ALTER TABLE replays FORCE ROW LEVEL SECURITY`,
  sql`CREATE POLICY own ON replays
    USING (caller = decode(nullif(current_setting('kith.caller', true), ''), 'hex'))`,
  sql`CREATE POLICY keeper ON replays
    USING (current_setting('kith.keeper', true) = 'yes')`,

  sql`CREATE UNLOGGED TABLE rates (
    bucket bytea NOT NULL,
    began bigint NOT NULL,
    used integer NOT NULL,
    PRIMARY KEY (bucket, began))`,

  sql`CREATE TABLE secrets (name text PRIMARY KEY, secret bytea NOT NULL)`,
];

/** What people send, each row behind row-level security, and what guards the way in. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await statement.execute(db);
};
