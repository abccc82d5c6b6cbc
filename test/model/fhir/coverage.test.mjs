/** `npm run coverage:fhir`: what it prints of the questionnaires that the tests use. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../support/steps.mjs';

const told = (...folders) => {
  const args = ['--import', 'tsx', join(root, 'test/fhir-coverage.mjs'), ...folders];
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8'});
  return {status, stderr, lines: stdout.trim().split('\n')};
};

describe('coverage:fhir', () => {
  it('says of each questionnaire what it misses, and at the end how many are whole', () => {
    const {status, lines} = told('test/support/questionnaires');
    assert.equal(status, 0);
    assert.match(lines.at(-1), /^\d+ of \d+ whole$/);
    const [whole, all] = lines.at(-1).match(/\d+/g).map(Number);
    assert.equal(lines.length, all + 1);
    assert.equal(lines.filter((line) => line.includes(': misses ')).length, all - whole);
    assert.match(
      lines.find((line) => line.startsWith('unknown.json')),
      /: misses .+/,
    );
    assert.match(
      lines.find((line) => line.startsWith('r4-expressions.json')),
      /: whole/,
    );
  });

  it('says how it is called when it is given no folder', () => {
    const {status, stderr} = told();
    assert.equal(status, 2);
    assert.match(stderr, /^Usage: npm run coverage:fhir -- FOLDER/);
  });
});
