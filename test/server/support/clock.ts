import pg from 'pg';

/** The clock of a database, for its serving role. */
export interface Clock {
  /** Puts it forward for good. */
  later: (minutes: number) => Promise<void>;
}

// A schema in front of the system's own: whoever says now() asks this clock. It runs on, from where it was put.
const made = (role: string): string[] => [
  'CREATE SCHEMA kith_clock',
  'CREATE TABLE kith_clock.ahead (seconds double precision NOT NULL)',
  ...['now', 'clock_timestamp'].map(
    (name) => `CREATE FUNCTION kith_clock.${name}() RETURNS timestamptz LANGUAGE sql
      ${name === 'now' ? 'STABLE' : 'VOLATILE'}
      AS 'SELECT pg_catalog.${name}() + make_interval(secs => (SELECT seconds FROM kith_clock.ahead))'`,
  ),
  `GRANT USAGE ON SCHEMA kith_clock TO ${role}`,
  `GRANT SELECT ON kith_clock.ahead TO ${role}`,
  `ALTER ROLE ${role} SET search_path = kith_clock, pg_catalog, public`,
  // what a column begins with was bound to the system's clock when the table was made
  `DO $$ DECLARE field record; BEGIN
    FOR field IN SELECT table_name, column_name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_default = 'now()' LOOP
      EXECUTE format('ALTER TABLE public.%I ALTER %I SET DEFAULT kith_clock.now()', field.table_name, field.column_name);
    END LOOP; END $$`,
];

/**
 * Lets the clock of a database stand at a moment and run on from there, until it is put forward. To be called before the serving
 * role connects.
 * @param url the serving role's; `adminUrl` the superuser's.
 * @param moment epoch milliseconds
 */
export const databaseClock = async (
  {url, adminUrl}: {url: string; adminUrl: string},
  moment: number,
): Promise<Clock> => {
  const asAdmin = async (statements: string[]): Promise<void> => {
    const admin = new pg.Client({connectionString: adminUrl});
    await admin.connect();
    try {
      for (const statement of statements) await admin.query(statement);
    } finally {
      await admin.end();
    }
  };
  const ahead = `${moment / 1_000} - extract(epoch FROM pg_catalog.now())`;
  await asAdmin([...made(new URL(url).username), `INSERT INTO kith_clock.ahead SELECT ${ahead}`]);
  return {
    later: (minutes) => asAdmin([`UPDATE kith_clock.ahead SET seconds = seconds + ${minutes * 60}`]),
  };
};
