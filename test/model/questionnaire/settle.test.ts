import {expect} from '@open-wc/testing';
import type {Compute} from '../../../src/model/questionnaire/computed.js';
import {settle} from '../../../src/model/questionnaire/settle.js';
import {asking, line} from './asking.js';

const numbers = asking(['a', 'b', 'c'].map((linkId) => line(linkId, {type: 'integer'})));

const next = (answers: Record<string, readonly unknown[]>, key: string): number[] => {
  const [value] = answers[key] ?? [];
  return typeof value === 'number' ? [value + 1] : [];
};

// c follows b, and b follows a
const chain: Compute = (answers) => ({answers: {c: next(answers, 'b'), b: next(answers, 'a')}});

describe('settling', () => {
  it('without expressions is what was answered', () => {
    const {answers, entries} = settle(numbers, {a: [1]});
    expect(answers).to.eql({a: [1]});
    expect(entries).to.have.lengthOf(3);
  });

  it('works out what depends on what was worked out', () => {
    expect(settle(numbers, {a: [1]}, chain).answers).to.eql({a: [1], b: [2], c: [3]});
  });

  it('takes away what has nothing to depend on any more', () => {
    expect(settle(numbers, {b: [2], c: [3]}, chain).answers).to.eql({});
  });

  it('lets expressions decide what is shown', () => {
    const compute: Compute = ({a}) => ({enabled: {b: a?.[0] === 1}});
    const shown = [0, 1].map((a) =>
      settle(numbers, {a: [a]}, compute)
        .entries.map(({key}) => key)
        .join(''),
    );
    expect(shown).to.eql(['ac', 'abc']);
  });

  it('ends where two expressions chase each other', () => {
    let asked = 0;
    const compute: Compute = (answers) => {
      asked++;
      return {answers: {a: [asked % 2], b: answers['a'] ?? []}};
    };
    settle(numbers, {}, compute);
    expect(asked).to.equal(10);
  });
});
