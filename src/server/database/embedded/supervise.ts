import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout as after} from 'node:timers/promises';
import pg from 'pg';
import {ConfigError} from '../config-error.js';
import {lastLines, trimLog} from './log-file.js';
import {makeWay} from './orphan.js';
import {type Site, shutDown, spawnPostmaster} from './postmaster.js';

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({connectionString: url, connectionTimeoutMillis: 2000});
  // a connection that breaks later says so here as well
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
};

const isRunning = (child: ChildProcess): boolean =>
  child.pid !== undefined && child.exitCode === null && child.signalCode === null;

/** Milliseconds before the n-th attempt in a row. */
const pause = (attempt: number): number => Math.min(100 * 2 ** attempt, 10_000);

/** Keeps PostgreSQL running: whenever it ends without being told to, it is started again. */
export class Supervisor {
  readonly #site: Site;
  readonly #adminUrl: string;
  readonly #log: (line: string) => void;
  #child?: ChildProcess;
  #stopping = false;
  #watching: Promise<void> = Promise.resolve();
  #trimming?: NodeJS.Timeout;

  /** @param adminUrl whom to ask for to know that it answers. */
  constructor(site: Site, adminUrl: string, log: (line: string) => void = () => {}) {
    this.#site = site;
    this.#adminUrl = adminUrl;
    this.#log = log;
  }

  /** Its process; another one after it was started again. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Starts it. Resolves once it answers; rejects with a `ConfigError` that quotes its log. */
  async start(): Promise<void> {
    await this.#started();
    this.#trimming = setInterval(() => void trimLog(this.#site.folder, this.#site.as).catch(() => {}), 60_000).unref();
    this.#watching = this.#watch();
  }

  /** Stops it for good, and resolves once it is gone. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearInterval(this.#trimming);
    // from here on its end is waited for
    this.#child?.ref();
    if (this.#child?.pid !== undefined) await shutDown(this.#child.pid);
    await this.#watching;
  }

  /** Tells it to stop, for a process that cannot wait any more. */
  dismiss(): void {
    this.#stopping = true;
    this.#child?.kill('SIGINT');
  }

  /** Waits until it answers, however long it has to repair what a crash has left. */
  async #started(): Promise<void> {
    await trimLog(this.#site.folder, this.#site.as);
    await makeWay(this.#site.folder, this.#site.as, this.#log);
    const child = await spawnPostmaster(this.#site);
    this.#child = child;
    let failure = '';
    child.on('error', (error) => {
      failure = error.message;
    });
    // told to stop before there was anything to tell
    if (this.#stopping) child.kill('SIGINT');
    while (!(await answers(this.#adminUrl))) {
      if (!isRunning(child)) {
        throw new ConfigError(`PostgreSQL did not start. ${failure}\n${await lastLines(this.#site.folder)}`);
      }
      await after(30);
    }
  }

  async #watch(): Promise<void> {
    while (!this.#stopping) {
      if (this.#child && isRunning(this.#child)) await once(this.#child, 'exit');
      if (this.#stopping) return;
      this.#log('database: PostgreSQL has ended by itself and is started again');
      await this.#startAgain();
    }
  }

  async #startAgain(): Promise<void> {
    for (let attempt = 0; !this.#stopping; attempt++) {
      try {
        return await this.#started();
      } catch (error) {
        // the first time, what is left of the old one may still be going
        if (attempt > 0 && !this.#stopping)
          this.#log(`database: ${error instanceof Error ? error.message : 'no start'}`);
        await after(pause(attempt));
      }
    }
  }
}
