import {expect} from '@open-wc/testing';
import {compile} from '../../../src/model/fhirpath/compile.js';
import {FhirPathError} from '../../../src/model/fhirpath/error.js';
import {evaluate} from '../../../src/model/fhirpath/evaluate.js';
import {loadMore} from '../../../src/model/fhirpath/more.js';

const now = () => new Date(2026, 10, 22, 10, 30);

const find = (text: string, input: unknown = {}, names: Record<string, unknown> = {}) =>
  evaluate(compile(text), input, names, {now});

const same = (
  table: Readonly<Record<string, readonly unknown[]>>,
  input?: unknown,
  names?: Record<string, unknown>,
) => {
  for (const [text, expected] of Object.entries(table)) expect(find(text, input, names), text).to.deep.equal(expected);
};

const response = {
  resourceType: 'QuestionnaireResponse',
  authored: '2026-11-22',
  item: [
    {
      linkId: 'mood',
      answer: [{valueCoding: {code: 'low', extension: [{url: 'http://x.org/ordinalValue', valueDecimal: 2}]}}],
    },
    {linkId: 'weight', answer: [{valueQuantity: {value: 70, unit: 'kg'}}]},
    {linkId: 'born', answer: [{valueDate: '1990-05-06'}]},
    {linkId: 'kin', item: [{linkId: 'name', answer: [{valueString: 'Ada'}, {_valueString: {id: 'x'}}]}]},
  ],
};

describe('FHIRPath', () => {
  before(loadMore);

  describe('operators', () => {
    it('bind as strongly as the specification says', () => {
      same({
        '1 + 2 * 3': [7],
        '-2 + 3': [1],
        "'a' & 'b' = 'ab'": [true],
        '1 | 2 = 2': [false],
        'true or true and false': [true],
        'false implies true and false': [true],
        '1 > 0 = true': [true],
        '1 is Integer and 2 in (1 | 2)': [true],
        '(1 | 2 | 3)[1]': [2],
      });
    });

    it('know true, false and not known', () => {
      const rows: [string, string][] = [
        ['and', 'tfe fff efe'],
        ['or', 'ttt tfe tee'],
        ['xor', 'fte tfe eee'],
        ['implies', 'tfe ttt tee'],
      ];
      const values = ['true', 'false', '{}'];
      for (const [operator, expected] of rows) {
        const found = values.map((left) =>
          values
            .map((right) => ({true: 't', false: 'f'})[String(find(`${left} ${operator} ${right}`)[0])] ?? 'e')
            .join(''),
        );
        expect(found.join(' '), operator).to.equal(expected);
      }
    });

    it('calculate with decimals as people do', () => {
      same({
        '0.1 + 0.2': [0.3],
        '0.3 - 0.1': [0.2],
        '1.1 * 3': [3.3],
        '0.3 / 0.1': [3],
        '5.5 mod 2': [1.5],
        '-7 div 2': [-3],
      });
      same({'1 / 0': [], '1 mod 0': [], '2.345.round(2)': [2.35], '1 = 1.000000001': [true], '1 + {}': []});
    });

    it('compare and add dates and quantities', () => {
      same({
        '@2024-01-31 + 1 month': ['2024-02-29'],
        '@2024-02-29 - 1 year': ['2023-02-28'],
        '@2024 = @2024-05': [],
        '@2024-05-06T10:00:00+02:00 = @2024-05-06T08:00:00Z': [true],
        '@T23:30 + 1 hour': ['00:30'],
        "1 week = 7 days and 5 'mg' < 6 'mg'": [true],
        "5 'mg' = 5 'kg'": [],
        "6 'kg' / 2": [{value: 3, unit: 'kg'}],
        'today()': ['2026-11-22'],
        'now() > today() - 1 day': [true],
      });
    });
  });

  describe('paths', () => {
    it('find their way through a response', () => {
      same(
        {
          "item.where(linkId = 'mood').answer.value.code": ['low'],
          'QuestionnaireResponse.item.count()': [4],
          "descendants().where(linkId.startsWith('n')).answer.value": ['Ada'],
          'repeat(item).linkId': ['mood', 'weight', 'born', 'kin', 'name'],
          'item.answer.value.ofType(Quantity).value': [70],
          'item.answer.value.ordinal()': [2],
          "item.answer.value.extension('http://x.org/ordinalValue').value": [2],
          "item.where(linkId = 'weight').answer.value > 60 'kg'": [true],
          "item.where(linkId = 'born').answer.value + 18 years <= today()": [true],
          'authored = today()': [true],
          '%resource.item.first().linkId': ['mood'],
        },
        response,
        {resource: response},
      );
    });

    it('score an answer by the options of its question', () => {
      const option = (code: string, valueDecimal: number) => ({
        valueCoding: {code},
        extension: [{url: 'http://hl7.org/fhir/StructureDefinition/itemWeight', valueDecimal}],
      });
      const questionnaire = {item: [{linkId: 'q', answerOption: [option('a', 1), option('b', 3)]}]};
      const given = {item: [{linkId: 'q', answer: [{valueCoding: {code: 'b'}}]}]};
      same({'item.answer.value.weight()': [3], 'item.answer.ordinal().sum()': [3]}, given, {questionnaire});
    });

    it('call what they are given by name', () => {
      same(
        {'%sum + 1': [3], '%`two words`': [5], "%'two words'": [5], '%none': []},
        {},
        {sum: 2, 'two words': 5, none: []},
      );
      expect(() => find('%patient.name')).to.throw(FhirPathError, '%patient');
    });

    it('carry $this, $index and $total', () => {
      same({
        '(3 | 4 | 5).where($index > 0)': [4, 5],
        '(3 | 4).select($this * $index)': [0, 4],
        '(1 | 2 | 3).aggregate($total + $this, 10)': [16],
      });
    });
  });

  describe('what cannot be read', () => {
    it('is refused before it is evaluated, and says what is wrong', () => {
      const wrong: Record<string, string> = {
        '1 +': 'too early',
        'memberOf(1)': 'memberOf()',
        'constructor()': 'constructor()',
        'a b': '“b”',
        "'open": "'open",
        '(1': 'too early',
        '@2024-02-30': '“2024-02-30”',
        '': 'too early',
      };
      for (const [text, part] of Object.entries(wrong)) expect(() => compile(text), text).to.throw(FhirPathError, part);
    });

    it('breaks a rule of the language', () => {
      const wrong = [
        '(1 | 2) + 1',
        "1 + 'a'",
        "1 < 'a'",
        "'a'.round()",
        '1.upper()',
        "'a'.matches('(')",
        '@2024 + 1',
        "-'a'",
      ];
      for (const text of wrong) expect(() => find(text), text).to.throw(FhirPathError);
    });
  });

  describe('an expression that would hold up the page', () => {
    it('may not be nested deeper than 200', () => {
      expect(find(`${'('.repeat(150)}1${')'.repeat(150)}`)).to.deep.equal([1]);
      expect(() => compile('('.repeat(201))).to.throw(FhirPathError, 'deep');
      expect(() => compile('1 +'.repeat(6000))).to.throw(FhirPathError, 'long');
    });

    it('may not take more than a million steps', () => {
      const thousand = Array.from({length: 1000}, (_, number) => number);
      expect(() => find('%n.select(%n.select(%n))', {}, {n: thousand})).to.throw(FhirPathError, 'too long');
      expect(() => find("('a').repeat($this & 'a')")).to.throw(FhirPathError, 'too long');
    });

    it('may not search by a regular expression that never ends', () => {
      same({"'aaa'.matches('^a+$')": [true], "'12.5'.matches('[0-9]+')": [true]});
      const long = `'${'a'.repeat(40)}!'`;
      for (const slow of ['(a+)+$', '(a|a)*$', '(?:a*)*b'])
        expect(() => find(`${long}.matches('${slow}')`), slow).to.throw(FhirPathError, 'too long');
    });

    it('may be a long chain', () => {
      expect(find(Array.from({length: 2000}, () => '1').join(' + '))).to.deep.equal([2000]);
      const longest = compile(Array.from({length: 4999}, () => 'true').join(' and '));
      expect(evaluate(longest, {}, {}, {now})).to.deep.equal([true]);
    });
  });
});
