/** A process that starts PostgreSQL in the folder named by its argument, says where in one line, and stops it on SIGTERM. */
import {startEmbedded} from '../../../src/server/database/embedded/start.js';

const log = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const main = async (folder: string): Promise<void> => {
  const {url, ownerUrl, adminUrl, pid, stop} = await startEmbedded(folder, {log});
  process.stdout.write(`${JSON.stringify({url, ownerUrl, adminUrl, postmaster: pid()})}\n`);
  const waiting = setInterval(() => {}, 60_000);
  process.once('SIGTERM', () => {
    clearInterval(waiting);
    void stop();
  });
};

main(process.argv[2] ?? '').catch((error: unknown) => {
  log(String(error));
  process.exitCode = 1;
});
