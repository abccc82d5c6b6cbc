import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {type ServerProcess, startServer} from '../processes/server-process.js';
import {type Draft, Writers, changesOf} from './writers.js';

/** What is killed, and how often. */
export interface RoundOptions {
  /** Folder of the embedded database. */
  folder: string;
  /** Ids of groups that are in it. */
  groups: readonly string[];
  rounds: number;
  /** Node's arguments before `serve`; from the sources when missing. */
  command?: string[];
  onRound?: (round: number, seconds: number) => void;
  /** Settings of the server besides. */
  env?: Record<string, string>;
  /** What is written; changes of the groups when missing. */
  drafts?: (url: string) => Promise<(number: number) => Draft>;
  /** Looks at what came of it, on a server that still runs. */
  onEnd?: (url: string, writers: Writers) => Promise<void>;
}

/** What came of it. */
export interface RoundCount {
  acknowledged: number;
  lost: number;
  /** Seconds from each kill until a write was acknowledged again. */
  seconds: number[];
}

interface Rig {
  server: ServerProcess;
  writers: Writers;
  restart: () => Promise<void>;
}

const postmasterOf = async (folder: string): Promise<number> =>
  Number.parseInt(await readFile(join(folder, 'postgresql', 'postmaster.pid'), 'utf8').catch(() => '0'), 10);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const hasEnded = ({process: {exitCode, signalCode}}: ServerProcess): boolean =>
  exitCode !== null || signalCode !== null;

const anotherPostmaster = async (folder: string, before: number, server: ServerProcess): Promise<void> => {
  for (let tries = 0; tries < 3000; tries++) {
    if (hasEnded(server)) throw new Error(`The server ended with its database.\n${server.said()}`);
    const now = await postmasterOf(folder);
    if (now !== 0 && now !== before) return;
    await pause(20);
  }
  throw new Error(`PostgreSQL was not started again within a minute.\n${server.said()}`);
};

const draftsFor = async ({groups, drafts}: RoundOptions, url: string): Promise<(number: number) => Draft> =>
  (await drafts?.(url)) ?? changesOf(groups);

const during = async (options: RoundOptions, kill: (rig: Rig) => Promise<void>): Promise<RoundCount> => {
  const {folder, rounds, command, onRound, onEnd} = options;
  const env = {KITH_DATA: folder, KITH_LIMITS: 'off', ...options.env};
  const server = await startServer(env, command);
  const writers = new Writers(server.url, await draftsFor(options, server.url));
  const rig: Rig = {
    server,
    writers,
    restart: async () => {
      rig.server = await startServer({...env, KITH_PORT: new URL(server.url).port}, command);
    },
  };
  writers.start();
  const seconds: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      // not always at the same point of the work
      await writers.more(10 + ((round * 7) % 23));
      const started = performance.now();
      await kill(rig);
      await writers.more(1);
      seconds.push((performance.now() - started) / 1000);
      onRound?.(round + 1, seconds.at(-1)!);
    }
    await writers.stop();
    await onEnd?.(server.url, writers);
    return {acknowledged: writers.acknowledged.length, lost: (await writers.lost()).length, seconds};
  } finally {
    await writers.stop();
    await rig.server.end();
  }
};

/** Kills the server (SIGKILL) while people write, and starts it again on the same folder, as a supervisor does. */
export const killServer = (options: RoundOptions): Promise<RoundCount> =>
  during(options, async (rig) => {
    await rig.server.end('SIGKILL');
    await rig.restart();
  });

/** Kills PostgreSQL (SIGKILL) while people write; the server that runs starts it again by itself. */
export const killDatabase = (options: RoundOptions): Promise<RoundCount> =>
  during(options, async ({server}) => {
    const postmaster = await postmasterOf(options.folder);
    if (postmaster === 0) throw new Error('There is no PostgreSQL that could be killed.');
    process.kill(postmaster, 'SIGKILL');
    await anotherPostmaster(options.folder, postmaster, server);
  });
