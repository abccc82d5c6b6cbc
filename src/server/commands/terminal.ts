import {once} from 'node:events';
import type {Terminal} from './command.js';

/** Ends the work on the first signal; the second one does not wait for it. */
const signals = (): AbortSignal => {
  const ending = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      if (ending.signal.aborted) process.exit(130);
      ending.abort(new Error(`It was stopped (${name}).`));
    });
  return ending.signal;
};

/** This process's own terminal. */
export const terminal = (): Terminal => {
  const {stdout, stderr} = process;
  // who reads may have enough early, as `head` does
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  return {
    env: process.env,
    write: async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    say: (sentence) => void stderr.write(`${sentence}\n`),
    progress: (text) => {
      if (stderr.isTTY) stderr.write(`\r\u001B[K${text.slice(0, Math.max(0, stderr.columns - 1))}`);
    },
    signal: signals(),
  };
};
