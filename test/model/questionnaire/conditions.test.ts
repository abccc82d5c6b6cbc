import {expect} from '@open-wc/testing';
import {holds} from '../../../src/model/questionnaire/conditions.js';
import type {Answer, Condition, Item} from '../../../src/model/questionnaire/questionnaire.js';
import {choice} from './asking.js';

type Row = [
  about: string,
  item: Item,
  answers: Answer[],
  operator: Condition['operator'],
  Condition['answer'],
  boolean,
];

const number: Item = {linkId: 'n', type: 'integer'};
const day: Item = {linkId: 'd', type: 'date'};
const moment: Item = {linkId: 'm', type: 'dateTime'};
const yes: Item = {linkId: 'y', type: 'boolean'};
const amount: Item = {linkId: 'q', type: 'quantity'};
const options = choice('a');

const rows: Row[] = [
  ['an answer is there', options, ['1'], 'exists', true, true],
  ['none is there', options, [], 'exists', true, false],
  ['none is there, as wished', options, [], 'exists', false, true],
  ['“prefer not to say” is no answer', options, [{declined: true}], 'exists', true, false],
  ['an option', options, ['1'], '=', '1', true],
  ['another option', options, ['2'], '=', '1', false],
  ['one of several', options, ['2', '1'], '=', '1', true],
  ['none of several', options, ['2', '3'], '!=', '1', true],
  ['one of several after all', options, ['2', '1'], '!=', '1', false],
  ['no answer is no equal one', options, [], '!=', '1', true],
  ['the score of an option', options, ['2'], '>=', 2, true],
  ['words beside the options', options, [{other: 'x'}], '=', 'x', true],
  ['a number', number, [5], '>', 4, true],
  ['a number at the edge', number, [4], '>', 4, false],
  ['a smaller number', number, [3], '<', 4, true],
  ['a number not above', number, [4], '<=', 4, true],
  ['no number at all', number, ['five'], '>', 4, false],
  ['an amount', amount, [{value: 5, unit: 'kg'}], '>', 4, true],
  ['a day', day, ['2026-03-01'], '>=', '2026-02-28', true],
  ['a day too early', day, ['2026-02-01'], '>=', '2026-02-28', false],
  ['a moment in another zone', moment, ['2026-03-01T01:00:00+02:00'], '<', '2026-03-01T00:00:00Z', true],
  ['yes', yes, [true], '=', true, true],
  ['no', yes, [false], '=', true, false],
];

describe('a condition', () => {
  for (const [about, item, answers, operator, answer, expected] of rows)
    it(`${expected ? 'holds' : 'does not hold'}: ${about} (${operator} ${String(answer)})`, () => {
      expect(holds({question: item.linkId, operator, answer}, item, answers)).to.equal(expected);
    });
});
