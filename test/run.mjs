/** `npm test`: types, lint, every test in a real Chromium, the build, and tests of what was built. */
import {filesBelow, runSteps} from './support/steps.mjs';

const npm = (script) => ['npm', ['run', '--silent', script]];

await runSteps([
  ['types', 'check', ...npm('types')],
  ['lint', 'check', ...npm('lint')],
  ['format', 'check', ...npm('format:check')],
  ['nothing unused', 'check', ...npm('unused')],
  ['in Chromium', 'suite', 'npx', ['web-test-runner', '--config', 'test/web-test-runner.config.mjs']],
  ['build', 'check', ...npm('build')],
  ['what was built', 'suite', 'node', ['--test', '--test-reporter=spec', ...filesBelow('test', '.test.mjs')]],
  ['publint', 'check', 'npx', ['publint', '--strict']],
  ['types for everyone', 'check', 'npx', ['attw', '--pack', '.', '--profile', 'esm-only']],
  ['storybook', 'check', ...npm('build-storybook')],
  ['every story', 'suite', 'node', ['test/run-stories.mjs']],
]);
