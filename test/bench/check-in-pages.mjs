import {join} from 'node:path';
import {build} from 'vite';
import {root} from '../support/steps.mjs';

const options = ['Never', 'Now and then', 'Often', 'Always'].map((text, index) => ({value: `o${index}`, text}));
const kinds = [
  {type: 'choice', control: 'radio', options},
  {type: 'string'},
  {type: 'choice', control: 'check-box', repeats: true, options},
  {type: 'integer'},
];

/** A questionnaire of so many items, every kind in turn: one choice, a line of text, several choices, a number. */
export const many = (count) => ({
  id: 'many',
  version: '1',
  title: 'Many',
  language: 'en',
  items: Array.from({length: count}, (_, index) => ({
    linkId: `q${index}`,
    text: `Question ${index + 1}, as long as such questions are`,
    plain: true,
    ...kinds[index % kinds.length],
  })),
});

const hl7 = 'http://hl7.org/fhir/';
const sum = {language: 'text/fhirpath', expression: "%resource.item.where(linkId='a').answer.value + 1"};

/** A questionnaire in FHIR, with or without an expression. */
export const inFhir = (withExpression) => ({
  resourceType: 'Questionnaire',
  status: 'active',
  url: 'http://example.org/q',
  item: [
    {linkId: 'a', type: 'integer', text: 'How many?'},
    {
      linkId: 'b',
      type: 'integer',
      text: 'And one more',
      readOnly: true,
      ...(withExpression && {
        extension: [
          {url: `${hl7}uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression`, valueExpression: sum},
        ],
      }),
    },
  ],
});

/** The hand-written page's script, with Lit inside, as a site would build it. */
export async function bareLit() {
  const entry = join(root, 'test/bench/check-in-lit.js');
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    build: {write: false, minify: true, lib: {entry, formats: ['es'], fileName: () => 'bare-lit.js'}},
  });
  return made[0].output[0].code;
}
