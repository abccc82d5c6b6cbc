/** PostgreSQL's code for what a role may not do. */
const insufficientPrivilege = '42501';

/** One sentence that says what to set, when the database's role may not do what was asked of it. */
export const lackingRight = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && error.code === insufficientPrivilege
    ? `The database does not let this role do it: ${error.message}. ` +
      'DATABASE_MIGRATE_URL must name the role that owns the tables, DATABASE_URL the one that serves.'
    : undefined;
