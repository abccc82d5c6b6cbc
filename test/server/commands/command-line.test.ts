import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Terminal} from '../../../src/server/commands/command.js';
import {commands} from '../../../src/server/commands/commands.js';
import {main} from '../../../src/server/commands/main.js';
import {settingNames, settings} from '../../../src/server/config/settings.js';
import {kith} from '../support/kith.js';

/** Runs the command line in this process. */
const run = async (args: string[], env: Record<string, string> = {}) => {
  let [out, err] = ['', ''];
  const terminal: Terminal = {
    env,
    write: (text) => Promise.resolve(void (out += text)),
    say: (sentence) => void (err += `${sentence}\n`),
    progress: () => undefined,
    signal: new AbortController().signal,
  };
  return {code: await main(args, '1.2.3', terminal), out, err};
};

describe('kith', () => {
  it('says what it can do when nothing is asked', async () => {
    for (const args of [[], ['help'], ['--help'], ['-h']]) {
      const {code, out} = await run(args);
      assert.equal(code, 0);
      for (const {usage} of Object.values(commands)) assert.ok(out.includes(usage), usage);
    }
  });

  it('says more of each command, with every option', async () => {
    for (const [name, {options, help}] of Object.entries(commands)) {
      const {code, out} = await run(['help', name]);
      assert.equal(code, 0);
      assert.deepEqual(Object.keys(help).sort(), Object.keys(options).sort());
      for (const option of Object.keys(options)) assert.match(out, new RegExp(`^  --${option}`, 'm'));
      assert.equal((await run([name, '--help'])).out, out);
    }
  });

  it('names everything that can be set', async () => {
    const {out} = await run(['help', 'settings']);
    for (const name of settingNames) assert.ok(out.includes(`${settings[name].variable} (${name})`), name);
  });

  it('says its version', async () => {
    assert.deepEqual(await run(['--version']), {code: 0, out: '1.2.3\n', err: ''});
  });

  for (const [args, message] of [
    [['srve'], /^There is no command “srve”\. Did you mean “serve”\?/],
    [['xylophone'], /^There is no command “xylophone”\. See kith help\.\n$/],
    [['__proto__'], /^There is no command/],
    [['help', 'imprt'], /Did you mean “import”\?/],
    [['serve', '--prot', '1'], /Unknown option '--prot'\. Did you mean “port”\? Usage: kith serve/],
    [['serve', 'here'], /^“here” is one word too many\. Usage: kith serve/],
    [['serve', '--port'], /Usage: kith serve/],
    [['serve', '--port', 'x'], /^--port "x" is not a whole number/],
    [['export'], /^Say what: kith export groups/],
    [['export', 'groups', '--csv'], /^--csv is for changes/],
    [['import'], /^Name a feed/],
    [['import', 'a.csv', 'b.csv', '--name', 'x'], /^--name and --source go with one feed/],
    [['import', 'https://a.example/x?1', 'https://a.example/x?2'], /same source, “a\.example\/x”/],
    [['import', 'a.csv', '--time-zone', 'Mars/Base'], /^“Mars\/Base” is no time zone/],
    [['import', 'a.csv', '--timeout', 'soon'], /^--timeout wants seconds/],
    [['check', 'nowhere'], /^“nowhere” is no address/],
  ] as const) {
    it(`explains “kith ${args.join(' ')}” in one line, and ends with 2`, async () => {
      const {code, out, err} = await run([...args]);
      assert.match(err, message);
      assert.equal(err.trimEnd().split('\n').length, 1);
      assert.deepEqual([code, out], [2, '']);
    });
  }

  it('names every mistake of the configuration before it does anything', async () => {
    const {code, err} = await run(['serve'], {KITH_PROT: '1', KITH_LOG: 'xml'});
    assert.equal(code, 2);
    assert.match(err, /KITH_PROT is not known\. Did you mean “KITH_PORT”\?/);
    assert.match(err, /KITH_LOG "xml" is neither/);
  });

  it('is a process with the version of the package, and exit codes', async () => {
    const {version} = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    assert.deepEqual(await kith(['--version']), {code: 0, out: `${version}\n`, err: ''});
    const wrong = await kith(['srve']);
    assert.deepEqual([wrong.code, wrong.out], [2, '']);
  });

  it('says what is out of reach without a stack', async () => {
    const {code, err} = await run(['check', 'http://127.0.0.1:1/']);
    assert.equal(code, 1);
    assert.match(err, /127\.0\.0\.1:1/);
    assert.doesNotMatch(err, /\n +at /);
  });
});
