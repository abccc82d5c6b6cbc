import {expect} from '@open-wc/testing';
import {expressionsOf} from '../../../src/model/fhir/expressions.js';
import {readFhir} from '../../../src/model/fhir/read.js';
import type {Answers} from '../../../src/model/questionnaire/questionnaire.js';
import {scoresOf} from '../../../src/model/questionnaire/scores.js';
import {settle} from '../../../src/model/questionnaire/settle.js';

const now = () => new Date(2026, 10, 22, 10, 30);
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
const hl7 = 'http://hl7.org/fhir/StructureDefinition/';

const expression = (text: string, language = 'text/fhirpath') => ({valueExpression: {language, expression: text}});
const calculated = (text: string, language?: string) => ({
  url: `${sdc}calculatedExpression`,
  ...expression(text, language),
});
const initial = (text: string, language?: string) => ({url: `${sdc}initialExpression`, ...expression(text, language)});
const enabled = (text: string) => ({url: `${sdc}enableWhenExpression`, ...expression(text)});
const variable = (name: string, text: string, language = 'text/fhirpath') => ({
  url: `${hl7}variable`,
  valueExpression: {name, language, expression: text},
});
const constraint = (text: string, human: string, severity = 'error') => ({
  url: `${hl7}questionnaire-constraint`,
  extension: [
    {url: 'key', valueId: 'k'},
    {url: 'severity', valueCode: severity},
    {url: 'expression', valueString: text},
    {url: 'human', valueString: human},
  ],
});

const item = (linkId: string, type: string, ...extension: object[]) => ({linkId, type, text: linkId, extension});
const valueOf = (linkId: string) => `%resource.descendants().where(linkId='${linkId}').answer.value`;

async function reading(items: readonly object[], ...extension: object[]) {
  const resource = {resourceType: 'Questionnaire', status: 'draft', url: 'http://x.org/q', extension, item: items};
  const {questionnaire} = await readFhir(resource, {locale: 'en'});
  return expressionsOf(resource, questionnaire, {now});
}

const computed = async (answers: Answers, items: readonly object[], ...extension: object[]) =>
  (await reading(items, ...extension)).compute(answers);

describe('expressions of a questionnaire in FHIR', () => {
  describe('calculated values', () => {
    it('use variables of the whole', async () => {
      const items = [item('a', 'integer'), item('b', 'integer'), item('sum', 'integer', calculated('%total'))];
      const total = variable('total', `${valueOf('a')} + ${valueOf('b')}`);
      expect((await computed({a: [2], b: [3]}, items, total)).answers).to.deep.equal({sum: [5]});
      expect((await computed({a: [2]}, items, total)).answers).to.deep.equal({sum: []});
    });

    it('feed each other until nothing changes', async () => {
      const items = [
        item('third', 'integer', calculated(`${valueOf('second')} + 1`)),
        item('second', 'integer', calculated(`${valueOf('first')} + 1`)),
        item('first', 'integer', calculated(`${valueOf('own')} + 1`)),
        item('own', 'integer'),
      ];
      expect((await computed({own: [1]}, items)).answers).to.deep.equal({first: [2], second: [3], third: [4]});
    });

    it('end when they chase each other, and say so', async () => {
      const engine = await reading([
        item('a', 'integer', calculated(`iif(${valueOf('b')}.exists(), ${valueOf('b')} + 1, 1)`)),
        item('b', 'integer', calculated(`${valueOf('a')} + 1`)),
      ]);
      expect(engine.unsupported).to.deep.equal([]);
      expect(engine.compute({}).answers).to.have.keys('a', 'b');
      expect(engine.unsupported[0]!.message).to.contain('without end');
    });

    it('stand in each turn of a repeating group by themselves', async () => {
      const group = {
        ...item('visit', 'group', variable('hours', "item.where(linkId='h').answer.value")),
        repeats: true,
        item: [item('h', 'integer'), item('double', 'integer', calculated('%hours * 2'))],
      };
      const answers = {visit: [3], 'visit#0/h': [1], 'visit#2/h': [4]};
      expect((await computed(answers, [group])).answers).to.deep.equal({
        'visit#0/double': [2],
        'visit#1/double': [],
        'visit#2/double': [8],
      });
    });

    it('become answers of the type of their question', async () => {
      const option = (code: string) => ({valueCoding: {code, display: code.toUpperCase()}});
      const {answers} = await computed({}, [
        item('text', 'string', calculated("'a' & 'b'")),
        item('whole', 'integer', calculated('5 / 2')),
        item('part', 'decimal', calculated('5 / 2')),
        item('yes', 'boolean', calculated('1 = 1')),
        item('day', 'date', calculated('today()')),
        {
          ...item('one', 'choice', calculated("%questionnaire.item.answerOption.value.where(code='b')")),
          answerOption: [option('a'), option('b')],
        },
      ]);
      expect(answers).to.deep.equal({
        text: ['ab'],
        whole: [],
        part: [2.5],
        yes: [true],
        day: ['2026-11-22'],
        one: ['b'],
      });
    });
  });

  describe('initial values', () => {
    it('are given once, and give way to what somebody answers', async () => {
      const {compute} = await reading([
        item('a', 'integer'),
        item('b', 'integer', initial(`iif(${valueOf('a')}.exists(), 2, 1)`)),
      ]);
      expect(compute({}).answers).to.deep.equal({b: [1]});
      expect(compute({a: [5], b: [1]}).answers).to.deep.equal({b: [1]});
      expect(compute({a: [5], b: [7]}).answers).to.deep.equal({});
      expect(compute({a: [5], b: []}).answers).to.deep.equal({});
    });
  });

  it('stay taken away when somebody cleared them', async () => {
    const items = [item('a', 'integer'), item('b', 'integer', initial('1'))];
    const resource = {resourceType: 'Questionnaire', status: 'draft', url: 'http://x.org/q', item: items};
    const {questionnaire} = await readFhir(resource, {locale: 'en'});
    const {compute} = await expressionsOf(resource, questionnaire, {now});
    expect(settle(questionnaire, {}, compute).answers).to.deep.equal({b: [1]});
    const {answers} = settle(questionnaire, {b: []}, compute);
    expect(answers).to.deep.equal({b: []});
    expect(settle(questionnaire, {...answers, a: [5]}, compute).answers).to.deep.equal({a: [5], b: []});
  });

  it('calculate as the file says, and are never a score of the form', async () => {
    const total = item('total', 'integer', calculated(`%resource.item.where(linkId != 'total').answer.value.sum()`));
    const resource = {
      resourceType: 'Questionnaire',
      status: 'draft',
      url: 'http://x.org/q',
      item: [item('a', 'integer'), item('b', 'integer'), total],
    };
    const {questionnaire, unsupported} = await readFhir(resource, {locale: 'en'});
    const engine = await expressionsOf(resource, questionnaire, {now});
    const settled = settle(questionnaire, {a: [2]}, engine.compute);
    expect(settled.answers).to.deep.equal({a: [2], total: [2]});
    expect(scoresOf(questionnaire, settled.answers, settled.computed)).to.deep.equal([]);
    expect([...unsupported, ...engine.unsupported]).to.deep.equal([]);
  });

  it('read dates, quantities and rarer functions as they are met', async () => {
    const items = [
      item('day', 'date'),
      item('isPast', 'boolean', calculated(`${valueOf('day')} < today()`)),
      item('words', 'string', calculated(`('a' | 'b').join('-')`)),
      item('at', 'dateTime'),
      item('isBefore', 'boolean', calculated(`${valueOf('at')} < now()`)),
    ];
    const {compute, unsupported} = await reading(items);
    const {answers} = compute({day: ['2026-11-21'], at: ['2026-11-22T10:29']});
    expect(answers).to.deep.equal({isPast: [true], words: ['a-b'], isBefore: [true]});
    expect(unsupported).to.deep.equal([]);
  });

  describe('conditions', () => {
    it('show and hide, and hidden answers count no more', async () => {
      const {compute} = await reading([
        item('ask', 'boolean'),
        item('more', 'integer', enabled(`${valueOf('ask')}`)),
        item('seen', 'integer', calculated(valueOf('more'))),
      ]);
      expect(compute({ask: [true], more: [4]})).to.deep.include({enabled: {more: true}, answers: {seen: [4]}});
      expect(compute({ask: [false], more: [4]})).to.deep.include({enabled: {more: false}, answers: {seen: []}});
      expect(compute({more: [4]}).enabled).to.deep.equal({more: false});
    });
  });

  describe('constraints', () => {
    it('are said at their question once it is answered wrongly', async () => {
      const items = [item('age', 'integer', constraint('answer.value >= 18', 'Adults only'))];
      expect((await computed({age: [17]}, items)).wrong).to.deep.equal([{key: 'age', text: 'Adults only'}]);
      expect((await computed({age: [18]}, items)).wrong).to.deep.equal([]);
      expect((await computed({}, items)).wrong).to.deep.equal([]);
    });

    it('of the whole are said at the first question they name', async () => {
      const items = [item('a', 'integer'), item('b', 'integer'), item('c', 'integer')];
      const rule = constraint("item.where(linkId='b').answer.value < item.where(linkId='c').answer.value", 'In order');
      expect((await computed({b: [2], c: [1]}, items, rule)).wrong).to.deep.equal([{key: 'b', text: 'In order'}]);
    });

    it('that only warn are left out, and listed', async () => {
      const {compute, unsupported} = await reading([item('a', 'integer', constraint('false', 'Hm', 'warning'))]);
      expect(compute({a: [1]}).wrong).to.deep.equal([]);
      expect(unsupported).to.have.length(1);
      expect(unsupported[0]).to.include({at: 'a', minor: true});
    });
  });

  describe('what cannot be done', () => {
    it('is listed: other languages once each, as no prefill', async () => {
      const {compute, unsupported} = await reading(
        [
          item('a', 'string', initial('%pat.name')),
          item('b', 'string', initial('X', 'text/cql')),
          item('c', 'string', initial('Y', 'text/cql')),
        ],
        variable('pat', 'Patient?_id=1', 'application/x-fhir-query'),
      );
      expect(compute({}).answers).to.deep.equal({a: []});
      expect(unsupported.map(({feature, minor}) => [feature, minor])).to.deep.equal([
        ['application/x-fhir-query', true],
        ['text/cql', true],
      ]);
    });

    it('leaves the names of a launching system empty', async () => {
      const launch = {
        url: `${sdc}launchContext`,
        extension: [
          {url: 'name', valueCoding: {code: 'patient'}},
          {url: 'type', valueCode: 'Patient'},
        ],
      };
      const {compute, unsupported} = await reading([item('a', 'string', initial('%patient.name.family'))], launch);
      expect(compute({}).answers).to.deep.equal({a: []});
      expect(unsupported).to.deep.equal([]);
    });

    it('is listed by name when a function is not known', async () => {
      const {unsupported} = await reading([item('a', 'string', calculated("memberOf('x')"))]);
      expect(unsupported[0]).to.include({feature: 'calculatedExpression', at: 'a'});
      expect(unsupported[0]!.message).to.contain('memberOf');
    });

    it('is listed once when it fails, and nothing is thrown', async () => {
      const engine = await reading([item('a', 'integer', enabled("1 + 'x'"), calculated('%nobody'))]);
      expect(engine.compute({})).to.deep.equal({answers: {}, enabled: {}, wrong: []});
      engine.compute({a: [1]});
      expect(engine.unsupported.map(({feature}) => feature)).to.have.members([
        'enableWhenExpression',
        'calculatedExpression',
      ]);
    });
  });
});
