import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvLine} from '../../../src/model/questionnaire/copy.js';

describe('a line of a table', () => {
  for (const [cell, written] of [
    ['plain', '"plain"'],
    ['a "b", c', '"a ""b"", c"'],
    [undefined, '""'],
    ['=1+1', '"\'=1+1"'],
    ['+49 30', '"\'+49 30"'],
    ['-1', '"\'-1"'],
    ['@x', '"\'@x"'],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['1=1', '"1=1"'],
  ] as const) {
    it(`writes ${JSON.stringify(cell)} as ${JSON.stringify(written)}`, () =>
      assert.equal(csvLine([cell]), `${written}\r\n`));
  }
});
