import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** Megabytes that a process has in memory (resident), by `ps`. */
export async function residentOf(pid) {
  const {stdout} = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return (Number(stdout) * 1024) / 1e6;
}
