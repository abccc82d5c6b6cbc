import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {openQuestionnaires} from '../../../src/server/questionnaires/questionnaires.js';
import type {CheckIn, CheckInPage} from '../../../src/model/contract/check-in.js';
import {all, bearing, consent} from '../http/support/checking-in.js';
import {newSecret, sending} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

const leaf = (linkId: string, condition?: string) => ({
  linkId,
  type: 'string',
  text: linkId,
  ...(condition && {enableWhen: [{question: condition, operator: '!=', answer: 'never'}]}),
});
const group = (linkId: string, items: object[]) => ({linkId, type: 'group', repeats: true, text: linkId, items});
const several = (prefix: string, condition?: string) =>
  Array.from({length: 10}, (_, index) => leaf(`${prefix}${index}`, condition));

/** As a history of visits and medicines is asked; the second asks by what was said in the first. */
const nested = {
  id: 'nested',
  version: '1',
  items: [
    group('a', [group('b', [group('c', several('d')), leaf('e')])]),
    group('x', [group('y', several('z', 'e'))]),
    {linkId: 'dose', type: 'quantity', text: 'How much?', unitOpen: true, units: [{value: 'mg', text: 'mg'}]},
  ],
};
const measured = {
  resourceType: 'Questionnaire',
  id: 'computed',
  url: 'https://forms.example/computed',
  version: '1',
  status: 'active',
  item: [
    {linkId: 'said', type: 'string', text: 'Said'},
    {
      linkId: 'later',
      type: 'string',
      text: 'Later',
      extension: [
        {
          url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression',
          valueExpression: {
            language: 'text/fhirpath',
            expression: "%resource.item.where(linkId='said').answer.exists()",
          },
        },
      ],
    },
    {linkId: 'visit', type: 'group', repeats: true, text: 'Visit', item: [{linkId: 'where', type: 'string'}]},
  ],
};

describe('row 21: answers that mean harm', () => {
  let site: Site;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kith-hostile-'));
    const definitions = {nested, computed: measured};
    for (const [name, definition] of Object.entries(definitions))
      await writeFile(join(folder, name), JSON.stringify(definition));
    const questionnaires = Object.keys(definitions).map((id) => ({id, definition: join(folder, id)}));
    site = await openSite({questionnaires});
  });
  after(async () => {
    await site.close();
    await rm(folder, {recursive: true});
  });

  const send = (id: string, answers: object, secret = newSecret()) =>
    site.ask(all, sending({questionnaire: {id, version: '1'}, answers, audience: 'self', consent}, {secret}));
  const timed = async (answers: object): Promise<[number, number]> => {
    const began = performance.now();
    const {status} = await send('nested', answers);
    return [status, performance.now() - began];
  };
  const claims = (outer: string, inner: string, count = 200, most = 200): [string, number[]][] => [
    [outer, [count]],
    ...Array.from({length: count}, (_, turn): [string, number[]] => [`${outer}#${turn}/${inner}`, [most]]),
  ];

  it('claim no more turns of groups in groups than could ever be filled in', async () => {
    const deep = claims('a', 'b').slice(0, 5);
    for (let b = 0; b < 200; b++) for (let a = 0; a < 4; a++) deep.push([`a#${a}/b#${b}/c`, [200]]);
    const [status, milliseconds] = await timed(Object.fromEntries(deep));
    assert.ok(milliseconds < 1_000, `${milliseconds} ms`);
    assert.equal(status, 422);
  });

  it('keep nobody waiting by turns that depend on all turns of another group', async () => {
    for (const [turns, most, status] of [
      [1, 149, 201],
      [15, 200, 422],
    ] as const) {
      const answers = [...claims('a', 'b', turns, most), ...claims('x', 'y', turns, most)];
      const [answered, milliseconds] = await timed(Object.fromEntries(answers));
      assert.ok(answered === status && milliseconds < 1_500, `${answered} in ${milliseconds} ms`);
    }
  });

  it('are taken with as many turns as somebody fills in', async () => {
    const filled = Object.fromEntries(
      Array.from({length: 100}, (_, turn): [string, string[]] => [`a#0/b#${turn}/e`, ['here']]),
    );
    assert.equal((await send('nested', {a: [2], 'a#0/b': [100], ...filled})).status, 201);
  });

  it('carry no text of their own in the names of their questions', async () => {
    for (const key of [
      '=HYPERLINK("https://evil.example")#0/where',
      '\u202E#0/where',
      'said#0/where',
      '#0/visit#0/where',
    ])
      assert.equal((await send('computed', {[key]: ['x']})).status, 422, key);
    assert.equal((await send('computed', {later: ['x'], visit: [1], 'visit#0/where': ['y']})).status, 201);
  });

  it('are not dropped in silence: no question is asked under a name that no answer can have', async () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const definition = join(folder, 'reserved');
      await writeFile(definition, JSON.stringify({...nested, items: [leaf(name)]}));
      const questionnaires = openQuestionnaires([{id: 'reserved', definition}]);
      await assert.rejects(questionnaires.all(), new RegExp(`no question can have the linkId “${name}”`));
    }
  });

  it('have units without what cannot be seen', async () => {
    const secret = newSecret();
    const {status} = await send('nested', {dose: [{value: 1, unit: 'spo\u202Eons\u0000'}]}, secret);
    const {items} = (await (await site.ask(all, bearing(secret))).json()) as CheckInPage;
    const dose = items.map(({answers}: CheckIn) => answers.dose);
    assert.ok(status === 422 || JSON.stringify(dose) === '[[{"value":1,"unit":"spoons"}]]', JSON.stringify(dose));
  });
});
