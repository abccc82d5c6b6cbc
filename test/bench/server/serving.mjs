import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from '../../support/steps.mjs';
import {startServer} from '../../server/processes/server-process.ts';

/** Node's arguments that run the command as it is shipped. */
export const built = [join(root, 'dist/server/cli.js')];

/** Starts `kith serve` on a database: as it is shipped, without limits. */
export const serveOn = ({url, ownerUrl}, origin) =>
  startServer(
    {
      DATABASE_URL: url,
      DATABASE_MIGRATE_URL: ownerUrl,
      KITH_ERASURES: join(tmpdir(), `kith-bench-${process.pid}-erasures`),
      KITH_LIMITS: 'off',
      ...(origin && {KITH_ORIGINS: origin}),
    },
    built,
  );
