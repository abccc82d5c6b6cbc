import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

const contentOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const isKnown = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // it exists, but is somebody else's
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const ps = (pid: number, column: string): string =>
  process.platform === 'win32'
    ? ''
    : spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)])
        .stdout.toString()
        .trim();

const startOnLinux = (pid: number): string | undefined => {
  // the name in parentheses may hold anything; after it come the state and, as 20th, the start in ticks since boot
  const fields = contentOf(`/proc/${pid}/stat`)
    .replace(/^.*\)\s/s, '')
    .split(' ');
  const ticks = fields[19];
  if (!ticks || fields[0] === 'Z') return undefined;
  return `${contentOf('/proc/sys/kernel/random/boot_id').trim()} ${ticks}`;
};

/**
 * When a process started, in words that are equal only for the same process, since numbers of processes are used again;
 * `undefined` when there is none, or only what is left of one.
 */
export const startOf = (pid: number): string | undefined => {
  if (process.platform === 'linux') return startOnLinux(pid);
  return isKnown(pid) ? ps(pid, 'lstart') : undefined;
};

/** True while there is such a process. */
export const isAlive = (pid: number): boolean => startOf(pid) !== undefined;

/** Its command line; '' when that cannot be known. */
export const commandOf = (pid: number): string =>
  process.platform === 'linux' ? contentOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ') : ps(pid, 'command');
