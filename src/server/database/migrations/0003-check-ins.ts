import {type Kysely, sql} from 'kysely';

const keeper = sql`nullif(current_setting('kith.keeper', true), '')`;

const statements = [
  sql`CREATE TABLE check_ins (
    owner bytea NOT NULL,
    id uuid NOT NULL,
    questionnaire text NOT NULL,
    questionnaire_version text NOT NULL,
    group_key uuid,
    audience text NOT NULL CHECK (audience IN ('self', 'hosts')),
    mode text NOT NULL CHECK (mode IN ('anonymous', 'pseudonymous', 'identified')),
    body json,
    contact text,
    version uuid NOT NULL DEFAULT gen_random_uuid(),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    erase_at timestamptz,
    withdrawn_at timestamptz,
    PRIMARY KEY (owner, id))`,
  sql`CREATE INDEX check_ins_newest ON check_ins (owner, created_at, id)`,
  sql`CREATE INDEX check_ins_id ON check_ins (id)`,
  sql`CREATE INDEX check_ins_erase ON check_ins (erase_at)`,
  sql`ALTER TABLE check_ins ENABLE ROW LEVEL SECURITY`,
  sql`ALTER TABLE check_ins FORCE ROW LEVEL SECURITY`,
  // A setting that is not set reads as null or '': then nothing is seen and nothing can be written.
  sql`CREATE POLICY own ON check_ins
    USING (owner = decode(nullif(current_setting('kith.caller', true), ''), 'hex'))`,
  // The export reads what was shared, and never what somebody keeps for themselves.
  sql`CREATE POLICY shared ON check_ins FOR SELECT
    USING (${keeper} = 'export' AND audience = 'hosts' AND withdrawn_at IS NULL
      AND (erase_at IS NULL OR erase_at > now()))`,
  // Housekeeping sees what it is to erase: what has had its time, and what is named.
  sql`CREATE POLICY housekeeping ON check_ins
    USING (${keeper} = 'housekeeping' AND (erase_at <= now() OR withdrawn_at IS NOT NULL
      OR id = ANY (string_to_array(nullif(current_setting('kith.erased', true), ''), ',')::uuid[])))`,

  // 'yes' is how the version before this one says both, while it is still running beside this one
  sql`ALTER POLICY keeper ON changes USING (${keeper} IN ('yes', 'export', 'housekeeping'))`,
  sql`ALTER POLICY keeper ON replays USING (${keeper} IN ('yes', 'housekeeping'))`,
];

/** Check-ins: each seen by who holds its secret, and, where it is shared, by the export. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await statement.execute(db);
};
