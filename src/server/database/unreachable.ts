const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Of PostgreSQL: connection exceptions, shutdown and crash, too many connections, and what a standby cancels while it replays. */
const states = /^(08...|57P0[123]|53300|40001)$/;
/** Of the operating system. */
const network = /^(ECONN|EPIPE|ENOENT|ENOTFOUND|EAI_|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)/;
/** Of `pg`, which gives these no code. */
const words =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered)/;

/** True when it was the way to the database, or the whole database, that failed, and not what was asked of it. */
export const isUnreachable = (error: unknown): boolean => {
  const code = codeOf(error);
  return states.test(code) || network.test(code) || (error instanceof Error && words.test(error.message));
};
