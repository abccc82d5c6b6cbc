/** Public questionnaires, read whole: those that are kept beside the project, where they are. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {register} from 'tsx/esm/api';
import {root} from '../../support/steps.mjs';

register();
const {readFhir} = await import('../../../src/model/fhir/read.ts');
const {expressionsOf} = await import('../../../src/model/fhir/expressions.ts');

const folder = join(root, '../shared/data/questionnaires');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

describe('a public questionnaire', () => {
  if (!files.length) it('is read', {skip: `no file in ${folder}`}, () => undefined);
  for (const name of files) {
    it(`loses nothing: ${name}`, async () => {
      const resource = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const {questionnaire, unsupported, expressions} = await readFhir(resource, {locale: 'en'});
      const engine = expressions ? await expressionsOf(resource, questionnaire, {now: () => new Date(0)}) : undefined;
      engine?.compute({});
      const lost = [...unsupported, ...(engine?.unsupported ?? [])].filter(({minor}) => !minor);
      assert.deepEqual(lost, []);
      assert.ok(questionnaire.items.length > 0);
    });
  }
});
