import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {entriesOf, flat} from '../../../src/model/questionnaire/entries.js';
import {plainEntries} from '../../../src/model/questionnaire/plain.js';
import type {Answers, Item, Questionnaire} from '../../../src/model/questionnaire/questionnaire.js';
import {asking, choice, group, line, visits} from './asking.js';
import {anyAnswers, anyQuestionnaire} from './random-questionnaire.js';

const keysOf = (questionnaire: Questionnaire, answers: Answers = {}): string[] =>
  flat(entriesOf(questionnaire, answers)).map(({key}) => key);

const whenOne: Partial<Item> = {enableWhen: [{question: 'a', operator: '=', answer: '1'}]};

describe('entries of a questionnaire', () => {
  it('stand in reading order, with their depth', () => {
    const entries = flat(entriesOf(asking([group('g', [choice('a')]), line('b')]), {}));
    expect(entries.map(({key, depth}) => [key, depth])).to.eql([
      ['g', 0],
      ['a', 1],
      ['b', 0],
    ]);
    expect(entries[1]!.parent).to.equal(entries[0]);
  });

  it('leave out what is hidden', () => {
    expect(keysOf(asking([choice('a', {hidden: true}), choice('b')]))).to.eql(['b']);
  });

  it('leave out what is not enabled, and all that is in it', () => {
    const questionnaire = asking([choice('a'), group('g', [line('b')], whenOne)]);
    expect(keysOf(questionnaire)).to.eql(['a']);
    expect(keysOf(questionnaire, {a: ['1']})).to.eql(['a', 'g', 'b']);
  });

  it('keep what is to be seen though it may not be filled in, and all that is in it', () => {
    const questionnaire = asking([choice('a'), group('g', [line('b')], {...whenOne, disabledDisplay: 'protected'})]);
    const protectedOnes = flat(entriesOf(questionnaire, {})).filter(({enabled}) => !enabled);
    expect(protectedOnes.map(({key}) => key)).to.eql(['g', 'b']);
  });

  it('take answers of what is not enabled as not given', () => {
    const chain = asking([
      choice('a'),
      choice('b', whenOne),
      line('c', {enableWhen: [{question: 'b', operator: '=', answer: '2'}]}),
    ]);
    expect(keysOf(chain, {b: ['2']})).to.eql(['a']);
    expect(keysOf(chain, {a: ['1'], b: ['2']})).to.eql(['a', 'b', 'c']);
  });

  it('come to an end where conditions wait for each other', () => {
    const circle = asking([
      choice('a', {enableWhen: [{question: 'b', operator: 'exists', answer: true}]}),
      choice('b', {enableWhen: [{question: 'a', operator: 'exists', answer: true}]}),
    ]);
    expect(keysOf(circle)).to.eql([]);
    expect(keysOf(circle, {a: ['1'], b: ['1']})).to.eql(['a', 'b']);
  });

  it('open what is nested under a question once it is answered; words about it always', () => {
    const questionnaire = asking([choice('a', {items: [line('why'), {linkId: 'note', type: 'display'}]})]);
    expect(keysOf(questionnaire)).to.eql(['a', 'note']);
    expect(keysOf(questionnaire, {a: ['0']})).to.eql(['a', 'why', 'note']);
    expect(keysOf(questionnaire, {a: [{declined: true}]})).to.eql(['a', 'note']);
  });

  it('follow what expressions say', () => {
    const computed = {enabled: {a: false}};
    expect(flat(entriesOf(asking([choice('a'), choice('b')]), {}, computed)).map(({key}) => key)).to.eql(['b']);
  });

  it('are unique by key, whatever is asked and answered', () => {
    fc.assert(
      fc.property(anyQuestionnaire, anyAnswers, (questionnaire, answers) => {
        const keys = keysOf(questionnaire, answers);
        expect(new Set(keys).size).to.equal(keys.length);
      }),
    );
  });
});

describe('a repeating group', () => {
  it('is an entry a turn, at least one', () => {
    expect(keysOf(visits)).to.eql([
      'visit#0',
      'visit#0/who',
      'visit#0/drug#0',
      'visit#0/drug#0/name',
      'visit#0/drug#0/dose',
    ]);
  });

  it('has as many turns as its key says', () => {
    const keys = keysOf(visits, {visit: [2], 'visit#1/drug': [2]});
    expect(keys.filter((key) => key.endsWith('/name'))).to.eql([
      'visit#0/drug#0/name',
      'visit#1/drug#0/name',
      'visit#1/drug#1/name',
    ]);
  });

  it('keeps within its least and its most', () => {
    const asked = asking([group('g', [line('a')], {repeats: true, minOccurs: 2, maxOccurs: 3})]);
    const turns = [0, 2, 3, 1e9].map((count) => entriesOf(asked, {g: [count]}).length);
    expect(turns).to.eql([2, 2, 3, 3]);
  });

  it('listens to its own turn, and to all turns from outside', () => {
    const asked = asking([
      group('g', [choice('a'), line('b', whenOne)], {repeats: true}),
      line('c', {enableWhen: [{question: 'a', operator: '=', answer: '1'}]}),
    ]);
    const answers = {g: [2], 'g#0/a': ['0'], 'g#1/a': ['1']};
    expect(keysOf(asked, answers)).to.eql(['g#0', 'g#0/a', 'g#1', 'g#1/a', 'g#1/b', 'c']);
  });
});

describe('plain entries', () => {
  it('are the same, wherever there are such', () => {
    const asked = asking([group('g', [choice('a'), group('h', [line('b')])]), line('c')]);
    expect(plainEntries(asked)).to.eql(entriesOf(asked, {}));
    fc.assert(
      fc.property(anyQuestionnaire, anyAnswers, (questionnaire, answers) => {
        const plain = plainEntries(questionnaire);
        expect(plain ?? entriesOf(questionnaire, answers)).to.eql(entriesOf(questionnaire, answers));
      }),
    );
  });

  for (const [what, item] of Object.entries({
    hidden: choice('b', {hidden: true}),
    conditional: choice('b', whenOne),
    repeated: group('g', [line('b')], {repeats: true}),
    nested: choice('b', {items: [line('c')]}),
  }))
    it(`are none where something is ${what}`, () => {
      expect(plainEntries(asking([choice('a'), group('h', [item])]))).to.equal(undefined);
    });
});
