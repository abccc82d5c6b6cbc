import {deepEqual, ok} from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {root} from '../../support/steps.mjs';
import {both} from './oracle.mjs';
import {response} from './responses.mjs';
import {expressionsIn, responsesTo} from './samples.mjs';

// the second folder is there where the project is built, and need not be elsewhere
const folders = [join(root, 'test/support/questionnaires'), join(root, '../shared/data/questionnaires')];
const files = folders
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder, {recursive: true}).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.json'));

describe('FHIRPath, in public questionnaires', () => {
  it('finds what the reference implementation finds, whatever is answered', () => {
    let compared = 0;
    for (const file of files) {
      const questionnaire = JSON.parse(readFileSync(file, 'utf8'));
      for (const {expression, variables} of expressionsIn(questionnaire)) {
        // the other implementation refuses to score answers that its questionnaire does not ask for
        const foreign = /ordinal|weight/.test(expression) ? [] : fc.sample(response, {numRuns: 5, seed: 7});
        for (const resource of [...responsesTo(questionnaire), ...foreign]) {
          const {own, theirs} = both(expression, resource, {...variables, questionnaire});
          deepEqual(own, theirs, `${file}: ${expression}`);
          compared++;
        }
      }
    }
    ok(compared > 0);
  });
});
