import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countReporter} from './count-reporter.mjs';
import {countIn, failuresIn, resultOf, run} from './steps.mjs';

const nodeSummary = 'ℹ tests 5\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\n';

describe('the sum of a test run', () => {
  it('reads the last line of its own kind, coloured or not', () => {
    assert.deepEqual(countIn('1 passed, 0 failed\n\u001b[2K\u001b[1A12 passed, 3 failed\n'), {passed: 12, failed: 3});
  });
  it('reads the summary of node --test and counts a cancelled test as failed', () => {
    assert.deepEqual(countIn(nodeSummary), {passed: 3, failed: 2});
  });
  it('fails a suite in which nothing ran', () => {
    assert.deepEqual(resultOf('suite', {code: 0, output: '0 passed, 0 failed\n'}), {passed: 0, failed: 1});
    assert.deepEqual(resultOf('suite', {code: 0, output: ''}), {passed: 0, failed: 1});
  });
  it('fails a suite that ended badly though every test passed', () => {
    assert.deepEqual(resultOf('suite', {code: 1, output: '7 passed, 0 failed\n'}), {passed: 7, failed: 1});
  });
  it('counts a check as one', () => {
    assert.deepEqual(resultOf('check', {code: 0, output: nodeSummary}), {passed: 1, failed: 0});
    assert.deepEqual(resultOf('check', {code: 2, output: ''}), {passed: 0, failed: 1});
  });
  it('fails what cannot be started', async () => {
    const result = await run('no-such-command-of-kith', []);
    assert.deepEqual(resultOf('check', result), {passed: 0, failed: 1});
  });
});

describe('the names of what failed', () => {
  it('are read from node --test with their place, from the others as they stand, each once', () => {
    const output =
      '▶ a\n  ✖ b (1.5ms)\n✖ a (2ms)\n✖ failing tests:\n\ntest at test/x.test.ts:5:1\n✖ b (1.5ms)\n✖ a (3ms)\n';
    assert.deepEqual(failuresIn(output), ['a', 'test/x.test.ts:5:1 b']);
    assert.deepEqual(failuresIn('✔ one\n✖ \u001b[31mtwo\u001b[0m\n'), ['two']);
  });
});

describe('the count of browser tests', () => {
  const test = (passed, skipped = false) => ({passed, skipped});
  const session = (tests, more) => ({
    passed: true,
    errors: [],
    testResults: {tests, suites: [{tests, suites: []}]},
    ...more,
  });
  const linesFor = (t, sessions) => {
    const log = t.mock.method(console, 'log', () => {});
    countReporter().stop({sessions});
    log.mock.restore();
    return log.mock.calls.map((call) => call.arguments[0]);
  };
  const lineFor = (t, sessions) => linesFor(t, sessions).at(-1);
  it('adds tests of all suites, without the skipped', (t) => {
    assert.equal(lineFor(t, [session([test(true), test(true, true)])]), '2 passed, 0 failed');
    assert.equal(lineFor(t, [session([test(true), test(false)], {passed: false})]), '2 passed, 2 failed');
  });
  it('names what failed, with its file and its suites', (t) => {
    const tests = [{...test(false), name: 'goes'}];
    const testResults = {tests: [], suites: [{name: 'a thing', tests, suites: []}]};
    const broken = {passed: false, errors: [{message: 'no such module\nat x'}], testFile: '/a/test/b.test.ts'};
    assert.deepEqual(linesFor(t, [{passed: false, errors: [], testResults, testFile: '/a/test/a.test.ts'}, broken]), [
      '✖ test/a.test.ts a thing › goes',
      '✖ test/b.test.ts no such module',
      '0 passed, 2 failed',
    ]);
  });
  it('fails a file that did not load, and one without a test', (t) => {
    const broken = {passed: false, errors: [{message: 'no such module'}], testResults: undefined};
    assert.equal(lineFor(t, [broken, session([test(true)])]), '2 passed, 1 failed');
    assert.equal(lineFor(t, [session([])]), '0 passed, 1 failed');
  });
});
