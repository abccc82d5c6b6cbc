import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

/** Starts the bare server; `{url, end}`. */
export async function startBare(databaseUrl) {
  const file = fileURLToPath(new URL('bare-server.mjs', import.meta.url));
  const child = spawn(process.execPath, [file, databaseUrl], {stdio: ['ignore', 'pipe', 'inherit']});
  const [port] = await once(createInterface({input: child.stdout}), 'line');
  const end = async () => {
    child.kill();
    await once(child, 'exit');
  };
  return {url: `http://127.0.0.1:${port}`, end};
}
