import {expect} from '@open-wc/testing';
import {entriesOf} from '../../../src/model/questionnaire/entries.js';
import {type Mistake, mistakesIn} from '../../../src/model/questionnaire/mistakes.js';
import type {Answer, Answers, Item, Questionnaire} from '../../../src/model/questionnaire/questionnaire.js';
import {asking, choice, group, line} from './asking.js';

const mistakes = (questionnaire: Questionnaire, answers: Answers): Mistake[] =>
  mistakesIn(entriesOf(questionnaire, answers), answers);

type Row = [about: string, item: Partial<Item>, answers: Answer[], code?: Mistake['code'], limit?: number | string];

const rows: Row[] = [
  ['nothing, where nothing must be', {}, []],
  ['nothing, where something must be', {required: true}, [], 'required'],
  ['nothing but white space', {required: true}, [' \n'], 'required'],
  ['“prefer not to say”, where something must be', {required: true}, [{declined: true}]],
  ['a number', {type: 'integer'}, [4]],
  ['words for a number', {type: 'integer'}, ['four'], 'number'],
  ['a number that is only typed in part', {type: 'decimal'}, ['?'], 'number'],
  ['digits that are a text', {type: 'integer'}, ['5'], 'number'],
  ['an amount that is only typed in part', {type: 'quantity'}, ['?'], 'number'],
  ['a part of a whole number', {type: 'integer'}, [4.5], 'whole'],
  ['a number too small', {type: 'decimal', min: 2}, [1.9], 'min', 2],
  ['a number too large', {type: 'decimal', max: 2}, [2.1], 'max', 2],
  ['too many decimals', {type: 'decimal', decimals: 1}, [1.25], 'decimals', 1],
  ['a tiny number', {type: 'decimal', decimals: 2}, [1e-7], 'decimals', 2],
  ['a large number without decimals', {type: 'decimal', decimals: 0}, [1e21]],
  ['an amount too large', {type: 'quantity', max: 10}, [{value: 11, unit: 'kg'}], 'max', 10],
  ['a text too long', {maxLength: 3}, ['four'], 'long', 3],
  ['a text longer than a backend takes', {}, ['x'.repeat(10_001)], 'long', 10_000],
  ['a text too short', {minLength: 3}, ['ab'], 'short', 3],
  ['a text of its shape', {pattern: '[A-Z]\\d+'}, ['B12']],
  ['a text of another shape', {pattern: '[A-Z]\\d+'}, ['B12!'], 'pattern'],
  ['a day', {type: 'date'}, ['2028-02-29']],
  ['a year alone', {type: 'date'}, ['2028']],
  ['a day that is none', {type: 'date'}, ['2026-02-29'], 'date'],
  ['a day that is only typed in part', {type: 'date'}, ['?'], 'date'],
  ['a time that is only typed in part', {type: 'time'}, ['?'], 'date'],
  ['a moment that is only typed in part', {type: 'dateTime'}, ['?'], 'date'],
  ['a day too early', {type: 'date', min: '2026-01-01'}, ['2025-12-31'], 'min', '2026-01-01'],
  ['a time', {type: 'time'}, ['23:59:00']],
  ['a time that is none', {type: 'time'}, ['24:00'], 'date'],
  ['a moment', {type: 'dateTime'}, ['2026-03-01T10:00:00+01:00']],
  ['a moment that is none', {type: 'dateTime'}, ['2026-03-01T25:00'], 'date'],
  ['an address', {type: 'url'}, ['https://example.org/a']],
  ['an address that is none', {type: 'url'}, ['example'], 'url'],
  ['too few answers', {repeats: true, minOccurs: 2}, ['a'], 'few', 2],
  ['too many answers', {repeats: true, maxOccurs: 1}, ['a', 'b'], 'many', 1],
  ['words beside the options that are too long', {type: 'choice', maxLength: 2}, [{other: 'abc'}], 'long', 2],
  ['a number beside options that are numbers', {openType: 'integer'}, [{other: '12'}]],
  ['words beside options that are numbers', {openType: 'integer'}, [{other: 'many'}], 'number'],
  ['no date beside options that are dates', {openType: 'date'}, [{other: '2026-13-01'}], 'date'],
  ['what is only to be read', {required: true, readOnly: true}, []],
];

describe('mistakes', () => {
  for (const [about, item, answers, code, limit] of rows)
    it(`${code ? `say “${code}” of` : 'are none in'} ${about}`, () => {
      const [found] = mistakes(asking([line('a', item)]), {a: answers});
      expect(found).to.eql(code && {key: 'a', code, ...(limit !== undefined && {limit})});
    });

  it('are one a question, in reading order, none in what is not enabled', () => {
    const never = {enableWhen: [{question: 'a', operator: 'exists' as const, answer: true}]};
    const asked = asking([choice('a', {required: true}), group('g', [line('b', {required: true})]), line('c', never)]);
    expect(mistakes(asked, {c: ['x'.repeat(20_000)]}).map(({key}) => key)).to.eql(['a', 'b']);
  });

  it('tell in the questionnaire’s words which rule does not hold', () => {
    const entries = entriesOf(asking([line('a')]), {});
    const computed = {wrong: [{key: 'a', text: 'One of both is needed'}]};
    expect(mistakesIn(entries, {}, computed)).to.eql([{key: 'a', code: 'rule', text: 'One of both is needed'}]);
  });
});
