import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Node's arguments that run the command from its sources. */
export const fromSources = ['--import', 'tsx', 'src/server/cli.ts'];

/** A server of its own process. */
export interface ServerProcess {
  url: string;
  process: ChildProcess;
  /** Milliseconds from its start until it was ready. */
  readyAfter: number;
  /** Everything it has said so far. */
  said(): string;
  /** SIGTERM, or another signal; resolves once it is gone. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

/** A port of this machine that nobody listens at. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const isReady = async (url: string): Promise<boolean> => {
  try {
    const answer = await fetch(`${url}/readyz`, {signal: AbortSignal.timeout(2_000)});
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Resolves with the milliseconds it took until a server says that it is ready.
 * @param given asked now and then whether there is any use in waiting.
 */
export const untilReady = async (url: string, given: () => boolean, limit = 60_000): Promise<number> => {
  const started = performance.now();
  while (performance.now() - started < limit) {
    if (await isReady(url)) return performance.now() - started;
    if (!given()) throw new Error(`The server at ${url} ended before it was ready.`);
    await pause(20);
  }
  throw new Error(`The server at ${url} was not ready within ${limit / 1000} s.`);
};

const gone = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

const listenTo = (child: ChildProcess): (() => string) => {
  const heard: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => heard.push(text));
  }
  return () => heard.join('');
};

// Settings of whoever runs the tests are not those of the server.
const withoutSettings = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(KITH|DATABASE)_/.test(name)));

/**
 * Starts `kith serve` in a process of its own and resolves once it is ready.
 * @param env its settings; the port is chosen unless it is given.
 * @param command Node's arguments before `serve`.
 */
export const startServer = async (env: Record<string, string>, command = fromSources): Promise<ServerProcess> => {
  const port = env['KITH_PORT'] ?? String(await freePort());
  const child = spawn(process.execPath, [...command, 'serve'], {
    cwd: root,
    env: {...withoutSettings(), KITH_LOG: 'off', ...env, KITH_PORT: port},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = listenTo(child);
  const url = `http://127.0.0.1:${port}`;
  try {
    const readyAfter = await untilReady(url, () => child.exitCode === null && child.signalCode === null);
    return {
      url,
      process: child,
      readyAfter,
      said,
      end: async (signal = 'SIGTERM') => {
        child.kill(signal);
        await gone(child);
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`${String(error)}\n${said()}`, {cause: error});
  }
};
