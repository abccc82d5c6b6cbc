import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {didYouMean, nearest} from '../../../src/server/config/nearest.js';

const known = ['serve', 'import', 'export', 'check', 'help'];

describe('the nearest known name', () => {
  for (const [written, meant] of [
    ['serv', 'serve'],
    ['imprt', 'import'],
    ['SERVE', 'serve'],
    ['chekc', 'check'],
    ['exports', 'export'],
    ['xylophone', undefined],
    ['', undefined],
  ] as const) {
    it(`of “${written}” is ${meant ?? 'none'}`, () => assert.equal(nearest(written, known), meant));
  }

  it('is asked for in a sentence, or not at all', () => {
    assert.equal(didYouMean('srve', known), ' Did you mean “serve”?');
    assert.equal(didYouMean('xylophone', known), '');
  });
});
