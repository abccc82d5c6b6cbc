import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Answers, Item, Questionnaire} from '../../../src/model/questionnaire/questionnaire.js';
import {answerErrors} from '../../../src/model/questionnaire/answer-errors.js';

const options = [
  {value: 'yes', text: 'Yes'},
  {value: 'no', text: 'No'},
];
const items: Item[] = [
  {linkId: 'pick', type: 'choice', options},
  {linkId: 'several', type: 'choice', options, repeats: true},
  {linkId: 'open', type: 'choice', options, open: true, maxLength: 10},
  {linkId: 'unresolved', type: 'choice', options: [], open: true},
  {linkId: 'flag', type: 'boolean'},
  {linkId: 'words', type: 'text', maxLength: 10},
  {linkId: 'count', type: 'integer', min: 0, max: 10},
  {linkId: 'part', type: 'decimal'},
  {linkId: 'dose', type: 'quantity', units: [{value: 'mg', text: 'mg'}]},
  {linkId: 'measure', type: 'quantity', units: [{value: 'mg', text: 'mg'}], unitOpen: true},
  {linkId: 'day', type: 'date'},
  {linkId: 'said', type: 'display', text: 'Only to be read'},
  {linkId: 'more', type: 'text', enableWhen: [{question: 'pick', operator: '=', answer: 'yes'}]},
  {linkId: 'visit', type: 'group', repeats: true, items: [{linkId: 'where', type: 'string'}]},
  {linkId: 'a/b~c', type: 'string', maxLength: 3},
  {linkId: 'secretly', type: 'integer', hidden: true},
  {linkId: 'shaped', type: 'string', pattern: '(a+)+$'},
];
const questionnaire: Questionnaire = {id: 'all', version: '1', items};

/** Where something is wrong, and what. */
const wrong = (answers: Answers, declaredOnly?: boolean): string[] =>
  answerErrors(questionnaire, answers, declaredOnly).map(({at, message}) => `${at} ${message}`);

describe('answers that a questionnaire asks for', () => {
  const right: Answers[] = [
    {},
    {pick: ['yes'], several: ['yes', 'no'], open: [{other: 'maybe'}], unresolved: ['any'], flag: [false]},
    {words: ['ten chars!'], count: [10], part: [0.5], dose: [{value: 1, unit: 'mg'}], day: ['2025-03-10']},
    {pick: ['yes'], more: ['now asked']},
    {pick: [{declined: true}], words: [{declined: true}], count: [{declined: true}]},
    {visit: [2], 'visit#0/where': ['here'], 'visit#1/where': ['there']},
    {secretly: [3]},
    {unresolved: [{other: 'in words'}], measure: [{value: 2, unit: 'spoons'}]},
  ];
  for (const answers of right)
    it(`are taken: ${JSON.stringify(answers)}`, () => {
      assert.deepEqual(wrong(answers), []);
    });
});

describe('answers that it does not ask for', () => {
  const cases: [Answers, string][] = [
    [{other: ['x']}, '/answers/other is not asked'],
    [{constructor: ['x']}, '/answers/constructor is not asked'],
    [{said: ['x']}, '/answers/said is no answer to this question'],
    [{more: ['not asked']}, '/answers/more is not asked'],
    [{pick: ['no'], more: ['not asked']}, '/answers/more is not asked'],
    [{'visit#3/where': ['x']}, '/answers/visit#3~1where is not asked'],
    [{pick: ['perhaps']}, '/answers/pick is no answer to this question'],
    [{pick: [{other: 'x'}]}, '/answers/pick is no answer to this question'],
    [{pick: ['yes', 'no']}, '/answers/pick takes one answer'],
    [{several: ['yes', {declined: true}]}, '/answers/several takes one answer'],
    [{open: [{other: 'more than ten'}]}, '/answers/open is no answer to this question'],
    [{flag: ['true']}, '/answers/flag is no answer to this question'],
    [{words: ['more than ten']}, '/answers/words is no answer to this question'],
    [{words: [1]}, '/answers/words is no answer to this question'],
    [{count: [1.5]}, '/answers/count is no answer to this question'],
    [{count: [11]}, '/answers/count is no answer to this question'],
    [{count: ['1']}, '/answers/count is no answer to this question'],
    [{dose: [{value: 1, unit: 'kg'}]}, '/answers/dose is no answer to this question'],
    [{day: ['soon']}, '/answers/day is no answer to this question'],
    [{visit: ['many']}, '/answers/visit is no answer to this question'],
    [{'a/b~c': ['long']}, '/answers/a~1b~0c is no answer to this question'],
  ];
  for (const [answers, message] of cases)
    it(`are named: ${JSON.stringify(answers)}`, () => {
      assert.deepEqual(wrong(answers), [message]);
    });

  it('are told apart by what is declared alone, where expressions decide', () => {
    assert.deepEqual(wrong({more: ['x'], 'visit#3/where': ['y']}, true), []);
    assert.deepEqual(wrong({other: ['x'], more: [1]}, true), [
      '/answers/other is not asked',
      '/answers/more is no answer to this question',
    ]);
  });

  it('row 21: never wait for a questionnaire’s regular expression', () => {
    const began = performance.now();
    assert.deepEqual(wrong({shaped: [`${'a'.repeat(9_000)}!`]}), []);
    assert.ok(performance.now() - began < 1_000);
  });

  it('are named a hundred at most', () => {
    const many = Object.fromEntries(Array.from({length: 3_000}, (_, index) => [`x${index}`, ['x']]));
    assert.equal(wrong(many).length, 100);
  });
});
