import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {until} from './until.js';

const cli = fileURLToPath(new URL('../../../src/server/cli.ts', import.meta.url));

/** What a run of the command has said. */
export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** A run of the command that goes on. */
export interface Running {
  said(): Ran;
  /** Sends a signal, and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<Ran>;
}

type Env = Record<string, string>;

/** Starts `kith` as a process of its own, with only these variables and those that finding programs needs. */
export const startKith = (args: readonly string[], env: Env = {}): Running & {ended: Promise<Ran>} => {
  const {PATH = '', HOME = ''} = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', cli, ...args], {env: {PATH, HOME, ...env}});
  const ran: Ran = {code: null, out: '', err: ''};
  child.stdout.setEncoding('utf8').on('data', (part: string) => (ran.out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (ran.err += part));
  const ended = once(child, 'close').then(([code]) => ({...ran, code: code as number | null}));
  return {
    said: () => ran,
    ended,
    end: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
};

/** Runs `kith` to its end. */
export const kith = (args: readonly string[], env: Env = {}): Promise<Ran> => startKith(args, env).ended;

/** Starts `kith serve` on any free port and waits until it listens. */
export const serving = async (args: readonly string[], env: Env = {}): Promise<Running & {url: string}> => {
  const running = startKith(['serve', '--port', '0', ...args], env);
  const url = await until('kith serve', () => /listens at (\S+)/.exec(running.said().err)?.[1]);
  return {...running, url};
};
