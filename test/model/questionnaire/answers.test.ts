import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {initialAnswers, keptAnswers, numberOf} from '../../../src/model/questionnaire/answers.js';
import {entriesOf} from '../../../src/model/questionnaire/entries.js';
import {withTurn, withoutTurn} from '../../../src/model/questionnaire/turns.js';
import {asking, choice, group, line, visits} from './asking.js';
import {anyAnswers, anyQuestionnaire} from './random-questionnaire.js';

describe('kept answers', () => {
  it('hold no answer of a question that is not enabled (SAFETY 10)', () => {
    const asked = asking([choice('a'), line('b', {enableWhen: [{question: 'a', operator: '=', answer: '1'}]})]);
    expect(keptAnswers(asked, {a: ['0'], b: ['secret']})).to.eql({a: ['0']});
  });

  it('hold nothing that was not asked (SAFETY 10)', () => {
    expect(keptAnswers(asking([choice('a')]), {a: ['1'], email: ['x'], constructor: ['x']})).to.eql({a: ['1']});
  });

  it('hold no empty answer, and what is empty only to look at', () => {
    const asked = asking([line('a'), line('b'), {linkId: 'c', type: 'boolean'}, {linkId: 'd', type: 'integer'}]);
    expect(keptAnswers(asked, {a: [' '], b: [], c: [false], d: [0]})).to.eql({c: [false], d: [0]});
  });

  it('hold “prefer not to say”, and what is asked though never shown', () => {
    const asked = asking([choice('a'), choice('b', {hidden: true})]);
    expect(keptAnswers(asked, {a: [{declined: true}], b: ['1']})).to.eql({a: [{declined: true}], b: ['1']});
  });

  it('hold the turns of a repeating group, within its number', () => {
    const answers = {visit: [1], 'visit#0/who': ['A'], 'visit#1/who': ['B']};
    expect(keptAnswers(visits, answers)).to.eql({visit: [1], 'visit#0/who': ['A']});
  });

  it('hold what was worked out', () => {
    expect(keptAnswers(asking([choice('a')]), {}, {answers: {a: ['2']}})).to.eql({a: ['2']});
  });

  it('stay the same when kept again', () => {
    fc.assert(
      fc.property(anyQuestionnaire, anyAnswers, (questionnaire, answers) => {
        const once = keptAnswers(questionnaire, answers);
        expect(keptAnswers(questionnaire, once)).to.eql(once);
      }),
    );
  });
});

describe('answers at the start', () => {
  it('are those the questionnaire brings along', () => {
    const asked = asking([choice('a', {initial: ['2']}), group('g', [line('b', {initial: ['x']})], {repeats: true})]);
    expect(initialAnswers(asked)).to.eql({a: ['2'], 'g#0/b': ['x']});
  });
});

describe('turns', () => {
  const answers = {visit: [3], 'visit#0/who': ['A'], 'visit#1/who': ['B'], 'visit#2/who': ['C'], visitor: ['D']};
  const second = entriesOf(visits, answers)[1]!;

  it('grow by one at the end', () => {
    expect(withTurn(answers, second, 3).visit).to.eql([4]);
  });

  it('move up when one is taken out, and nothing else moves', () => {
    const fewer = withoutTurn(answers, second, 3);
    expect(fewer).to.eql({visit: [2], 'visit#0/who': ['A'], 'visit#1/who': ['C'], visitor: ['D']});
  });
});

describe('the number of an answer', () => {
  it('is an option’s score, or itself', () => {
    expect(numberOf(choice('a'), '2')).to.equal(2);
    expect(numberOf({linkId: 'n', type: 'integer'}, 7)).to.equal(7);
    expect(numberOf({linkId: 'q', type: 'quantity'}, {value: 3, unit: 'kg'})).to.equal(3);
  });

  it('is none for words and for “prefer not to say”', () => {
    expect(numberOf(line('b'), '7')).to.equal(undefined);
    expect(numberOf(choice('a'), {declined: true})).to.equal(undefined);
  });
});
