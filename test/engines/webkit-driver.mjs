import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {connect, createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
};

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

async function untilAnswering(port, child) {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended with code ${child.exitCode}.`);
    if (await answers(port)) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not start within 10 seconds.');
}

/** Starts a display of its own; answers its name, such as `:99`. */
async function startDisplay(xvfb, children) {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(child);
  const [number] = await Promise.race([
    once(child.stdio[3], 'data'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`Xvfb ended with code ${code}.`))),
  ]);
  return `:${String(number).trim()}`;
}

/** A WebKitWebDriver on a free port and a display nobody sees; `stop()` ends both. */
export async function startWebKit({xvfb, webDriver}) {
  const children = [];
  const stop = () => children.toReversed().forEach((child) => child.kill());
  try {
    const DISPLAY = await startDisplay(xvfb, children);
    const port = await freePort();
    const env = {...process.env, DISPLAY, WEBKIT_DISABLE_COMPOSITING_MODE: '1', GDK_BACKEND: 'x11'};
    const driver = spawn(webDriver, ['--host=127.0.0.1', `--port=${port}`], {env, stdio: 'ignore'});
    children.push(driver);
    await untilAnswering(port, driver);
    return {port, stop};
  } catch (error) {
    stop();
    throw error;
  }
}
