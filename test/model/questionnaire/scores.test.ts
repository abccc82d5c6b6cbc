import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {moodOf} from '../../../src/model/questionnaire/mood.js';
import {initialAnswers, isDeclined, keptAnswers} from '../../../src/model/questionnaire/answers.js';
import type {Answers, Questionnaire, Risk, Score} from '../../../src/model/questionnaire/questionnaire.js';
import {risksIn} from '../../../src/model/questionnaire/risks.js';
import {scoresOf} from '../../../src/model/questionnaire/scores.js';
import {questionnaire as arriving} from '../../../src/model/questionnaire/shipped/arriving/en.js';
import {questionnaire as phq9} from '../../../src/model/questionnaire/shipped/phq-9.js';
import {asking, choice} from './asking.js';
import {anyAnswers, anyQuestionnaire} from './random-questionnaire.js';

const total: Score = {
  id: 'total',
  name: 'Total',
  algorithm: {id: 'test-sum', version: '1'},
  items: ['a', 'b'],
  min: 0,
  max: 6,
  higher: 'harder',
};

const two = (rest: Partial<Questionnaire> = {}): Questionnaire =>
  asking([choice('a'), choice('b')], {scores: [total], ...rest});

const phqAnswers = (value: string, but: Answers = {}): Answers => ({
  ...Object.fromEntries(phq9.scores![0]!.items.map((id) => [id, [value]])),
  ...but,
});

describe('a score', () => {
  it('adds up what the answers count, and names its algorithm', () => {
    const [score] = scoresOf(two(), {a: ['1'], b: ['3']});
    expect(score).to.deep.include({value: 4, answered: 2, of: 2, algorithm: {id: 'test-sum', version: '1'}});
  });

  for (const [about, answers] of [
    ['nothing is answered', {}],
    ['one answer is missing', {a: ['1']}],
    ['somebody preferred not to answer', {a: ['1'], b: [{declined: true}]}],
    ['an answer counts nothing', {a: ['1'], b: ['x']}],
  ] as [string, Answers][])
    it(`has no total where ${about}`, () => {
      expect(scoresOf(two(), answers)[0]).not.to.have.property('value');
    });

  it('has no total where an answer is not asked any more', () => {
    const hidden = choice('b', {enableWhen: [{question: 'a', operator: '=', answer: '0'}]});
    expect(scoresOf(asking([choice('a'), hidden], {scores: [total]}), {a: ['1'], b: ['1']})[0]!.answered).to.equal(1);
  });

  it('never has a total without an answer to each of its items', () => {
    fc.assert(
      fc.property(anyQuestionnaire, anyAnswers, (questionnaire, answers) => {
        const kept = keptAnswers(questionnaire, answers);
        const whole = questionnaire.scores![0]!.items.every((id) => kept[id] && !isDeclined(kept[id]));
        expect(scoresOf(questionnaire, answers)[0]!.value === undefined || whole).to.equal(true);
      }),
    );
  });

  it('of the PHQ-9 runs from 0 to 27, and its tenth question counts nothing', () => {
    const totals = ['0', '3'].map((value) => scoresOf(phq9, phqAnswers(value, {difficulty: ['3']}))[0]!.value);
    expect(totals).to.eql([0, 27]);
  });
});

describe('a risk', () => {
  it('of the PHQ-9 is any answer but “not at all” to its ninth question (SAFETY 2)', () => {
    expect(['0', '1', '2', '3'].map((value) => risksIn(phq9, {'phq-9': [value]}).length)).to.eql([0, 1, 1, 1]);
  });

  it('is none where nothing was said', () => {
    expect(risksIn(phq9, {'phq-9': [{declined: true}]})).to.eql([]);
    expect(risksIn(phq9, initialAnswers(phq9))).to.eql([]);
  });

  const threshold: Risk = {score: 'total', operator: '>=', value: 3};

  it('holds by a score, as soon as it is high enough', () => {
    expect(risksIn(two({risks: [threshold]}), {a: ['3']})).to.eql([threshold]);
    expect(risksIn(two({risks: [threshold]}), {a: ['2']})).to.eql([]);
  });

  it('waits for the whole score where answers may take away from it', () => {
    const mixed = two({risks: [threshold], scores: [{...total, min: -3}]});
    expect(risksIn(mixed, {a: ['3']})).to.eql([]);
    expect(risksIn(mixed, {a: ['3'], b: ['0']})).to.eql([threshold]);
  });

  it('may name one value alone', () => {
    const exact = two({risks: [{item: 'a', operator: '=', value: 2}]});
    expect(['1', '2', '3'].map((value) => risksIn(exact, {a: [value]}).length)).to.eql([0, 1, 0]);
  });
});

describe('the mood', () => {
  for (const [about, questionnaire, answers, expected] of [
    ['unknown where nothing was said', arriving, {}, undefined],
    ['unknown where only energy was told', arriving, {energy: ['1']}, undefined],
    ['low with one of the two lower faces', arriving, {feeling: ['2']}, 'low'],
    ['fair with the face in the middle', arriving, {feeling: ['3']}, 'fair'],
    ['low with a score in its harder half', phq9, phqAnswers('2', {'phq-9': ['0']}), 'low'],
    ['fair with a score in its easier half', phq9, phqAnswers('1', {'phq-9': ['0']}), 'fair'],
    ['low with a risk, whatever the score', phq9, phqAnswers('0', {'phq-9': ['1']}), 'low'],
  ] as [string, Questionnaire, Answers, string | undefined][])
    it(`is ${about}`, () => {
      expect(moodOf(questionnaire, answers)).to.equal(expected);
    });
});
