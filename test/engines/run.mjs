/** `npm run test:browsers`: the browser tests once more, in Firefox and in WebKitGTK. */
import {runSteps} from '../support/steps.mjs';
import {engines} from './install.mjs';
import {startWebKit} from './webkit-driver.mjs';

const suite = (name, config, env) => [
  name,
  'suite',
  'npx',
  ['web-test-runner', '--config', config, ...process.argv.slice(2)],
  env,
];

try {
  const found = engines();
  const webkit = await startWebKit(found);
  process.once('SIGINT', () => process.exit(1)).once('exit', webkit.stop);
  await runSteps([
    suite('in Firefox', 'test/engines/firefox.config.mjs', {FIREFOX_PATH: found.firefox}),
    suite('in WebKitGTK', 'test/engines/webkit.config.mjs', {
      WEBKIT_DRIVER_PORT: String(webkit.port),
      WEBKIT_BROWSER: found.miniBrowser,
    }),
  ]);
  webkit.stop();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
