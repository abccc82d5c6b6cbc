import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmod, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import pg from 'pg';

/** A folder through which everybody may go, removed at the end. */
export const openFolder = async (): Promise<{path: string; remove: () => Promise<void>}> => {
  const path = await mkdtemp(join(tmpdir(), 'kith-embedded-'));
  await chmod(path, 0o755);
  return {path, remove: () => rm(path, {recursive: true, force: true})};
};

/** What a process that has started PostgreSQL says of it. */
export interface Told {
  url: string;
  ownerUrl: string;
  adminUrl: string;
  postmaster: number;
}

/** A process of its own that starts PostgreSQL in a folder. */
export interface EmbeddedProcess extends Told {
  child: ChildProcess;
  /** Ends the process by a signal and waits until it is gone. */
  end(signal: NodeJS.Signals): Promise<void>;
}

const script = fileURLToPath(new URL('./embedded-process.ts', import.meta.url));

/** Starts it, as another user if wanted; rejects with what it wrote when it does not come up. */
export const embeddedProcess = async (
  folder: string,
  as: {uid?: number; gid?: number} = {},
): Promise<EmbeddedProcess> => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    ...as,
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let wrote = '';
  child.stderr.on('data', (chunk) => {
    wrote += String(chunk);
  });
  const exited = once(child, 'exit');
  const line = await Promise.race([once(createInterface(child.stdout), 'line'), exited.then(() => undefined)]);
  if (!line) throw new Error(wrote);
  const told = JSON.parse(String(line[0])) as Told;
  return {
    ...told,
    child,
    end: async (signal) => {
      child.kill(signal);
      await exited;
    },
  };
};

/** One statement on a connection of its own. */
export const ask = async (url: string, text: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({connectionString: url, connectionTimeoutMillis: 5000});
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};
