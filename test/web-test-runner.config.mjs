import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {asModule} from './support/as-module.mjs';
import {chromeArgs, findChrome} from './support/browser.mjs';
import {countReporter} from './support/count-reporter.mjs';
import {scriptedServer} from './support/scripted-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export default {
  rootDir: root,
  // the server's tests run in Node: `npm run test:server`
  files: ['test/**/*.test.ts', '!test/server/**'],
  middleware: [scriptedServer],
  nodeResolve: {exportConditions: ['development']},
  plugins: [
    asModule('papaparse'),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json`, define: {__DEV__: 'true'}}),
  ],
  browsers: [chromeLauncher({launchOptions: {executablePath: await findChrome(), args: chromeArgs}})],
  // a busy machine may keep anything waiting; what hangs is still told
  testFramework: {config: {timeout: 60_000}},
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 900_000,
  reporters: [defaultReporter({reportTestProgress: Boolean(process.stdout.isTTY)}), countReporter()],
  filterBrowserLogs: ({args}) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  coverage: Boolean(process.env.COVERAGE),
  coverageConfig: {include: ['src/**/*.ts'], reportDir: 'coverage', reporters: ['text', 'lcovonly']},
};
