import {type Kysely, sql} from 'kysely';
import {ConfigError} from './config-error.js';
import type {Tables} from './tables.js';

/** What people send: their rows are kept apart by policies. */
const memberTables = [
  'changes',
  'check_ins',
  'replays',
  'feedback_asks',
  'feedback_cards',
  'feedback_rounds',
  'feedback_seats',
  'feedback_owes',
  'feedback_reports',
  'feedback_audit',
] as const;

const assertBoundRole = async (db: Kysely<Tables>): Promise<void> => {
  // also what it could become by SET ROLE
  const {rows} = await sql<{me: string; name: string; what: string}>`
    SELECT current_user AS me, rolname AS name, CASE WHEN rolsuper THEN 'is a superuser' ELSE 'has BYPASSRLS' END AS what
    FROM pg_roles WHERE (rolsuper OR rolbypassrls) AND pg_has_role(current_user, oid, 'MEMBER')
    ORDER BY rolname = current_user DESC LIMIT 1`.execute(db);
  const [strong] = rows;
  if (!strong) return;
  const whose = strong.name === strong.me ? 'which' : `which may become “${strong.name}”, which`;
  throw new ConfigError(
    `The server would connect as “${strong.me}”, ${whose} ${strong.what} and so passes row-level security. ` +
      'Give it a role of its own: CREATE ROLE kith_server LOGIN NOSUPERUSER NOBYPASSRLS.',
  );
};

const assertGuarded = async (db: Kysely<Tables>): Promise<void> => {
  const {rows} = await sql<{name: string}>`
    SELECT relname AS name FROM pg_class
    WHERE oid = ANY (ARRAY[${sql.join(memberTables.map((name) => sql`to_regclass(${name})`))}]::oid[])
      AND relrowsecurity AND relforcerowsecurity`.execute(db);
  const guarded = rows.map(({name}) => name);
  const bare = memberTables.filter((name) => !guarded.includes(name));
  if (bare.length === 0) return;
  throw new ConfigError(
    `Row-level security is not forced on ${bare.join(' and ')}: is the database migrated? ` +
      `If it is, somebody switched it off: ${bare.map((name) => `ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`).join('; ')}.`,
  );
};

/**
 * Makes sure that policies bind the role which `db` connects as, before anything is served.
 * @throws {ConfigError} when it is or may become a superuser or has BYPASSRLS, or when what people send lies open.
 */
export const assertServingRole = async (db: Kysely<Tables>): Promise<void> => {
  await assertBoundRole(db);
  await assertGuarded(db);
};
