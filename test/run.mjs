/** `npm test`: types, lint, every test in a real Chromium, the build, and tests of what was built. */
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {filesBelow, root, runSteps} from './support/steps.mjs';

const npm = (script) => ['npm', ['run', '--silent', script]];

// so that nothing is tested that an earlier run has built
for (const folder of ['dist', 'storybook-static']) await rm(join(root, folder), {recursive: true, force: true});

// they mostly wait for a browser
const twoAtATime = '--test-concurrency=2';

await runSteps([
  ['types', 'check', ...npm('types')],
  ['lint, fast', 'check', ...npm('lint:fast')],
  ['lint, deep', 'check', ...npm('lint:deep')],
  ['format', 'check', ...npm('format:check')],
  ['nothing unused', 'check', ...npm('unused')],
  ['in Chromium', 'suite', 'npx', ['web-test-runner', '--config', 'test/web-test-runner.config.mjs']],
  ['the server', 'suite', ...npm('test:server')],
  ['build', 'check', ...npm('build')],
  [
    'what was built',
    'suite',
    'node',
    ['--test', '--test-reporter=spec', twoAtATime, ...filesBelow('test', '.test.mjs')],
  ],
  ['publint', 'check', ...npm('publint')],
  ['types for everyone', 'check', ...npm('attw')],
  ['storybook', 'check', ...npm('build-storybook')],
  ['every story', 'suite', 'node', ['test/run-stories.mjs']],
]);
