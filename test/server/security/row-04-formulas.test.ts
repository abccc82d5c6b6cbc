import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvLine} from '../../../src/model/questionnaire/copy.js';

describe('row 4: an answer that would be a formula', () => {
  for (const first of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
    it(`stays a text in a spreadsheet when it begins with ${JSON.stringify(first)}`, () => {
      assert.equal(csvLine([`${first}1+1`]), `"'${first}1+1"\r\n`);
    });
});
