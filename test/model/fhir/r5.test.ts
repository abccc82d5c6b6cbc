import {expect} from '@open-wc/testing';
import {readFhir} from '../../../src/model/fhir/read.js';
import {fhirSample} from '../../support/fhir-sample.js';

type Raw = Record<string, unknown>;

const types: Record<string, Raw> = {
  choice: {type: 'coding'},
  'open-choice': {type: 'coding', answerConstraint: 'optionsOrString'},
};

/** The item as R5 writes it. */
const inR5 = (item: Raw): Raw => ({
  ...item,
  ...types[String(item['type'])],
  ...(Array.isArray(item['item']) && {item: (item['item'] as Raw[]).map(inR5)}),
});

describe('a Questionnaire in R5', () => {
  const samples = ['basics', 'explained', 'matrix', 'limits', 'repeats', 'units', 'nested', 'xhtml', 'value-sets'];
  for (const name of [...samples, 'pages', 'times', 'translated', 'expressions']) {
    it(`reads as the same in R4: ${name}`, async () => {
      const resource = await fhirSample(`r4-${name}`);
      const [old, now] = await Promise.all(
        [resource, inR5(resource)].map((each) => readFhir({...each, resourceType: 'Questionnaire'}, {locale: 'en'})),
      );
      expect(now).to.deep.equal(old);
    });
  }
});
