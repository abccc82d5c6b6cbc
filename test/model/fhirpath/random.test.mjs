import {deepEqual} from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {expression} from './expressions.mjs';
import {both} from './oracle.mjs';
import {response} from './responses.mjs';

const numRuns = Number(process.env.KITH_RUNS ?? 1500);

describe('FHIRPath, against the reference implementation', () => {
  it('finds the same by random expressions over random responses', () => {
    fc.assert(
      fc.property(expression, response, (text, resource) => {
        const {own, theirs} = both(text, resource);
        deepEqual(own, theirs, text);
      }),
      {numRuns, seed: 20_260},
    );
  });
});
