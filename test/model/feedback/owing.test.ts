import {expect} from '@open-wc/testing';
import {
  type Circle,
  type Owes,
  marked,
  owesOf,
  owesWith,
  owesWithout,
  stateOf,
} from '../../../src/model/feedback/owing.js';

const ids = ['a', 'b', 'c'];
/** `a→b` for what is owed, `a=b` for what was given, `a-b` for what was passed. */
const signs = {owed: '→', given: '=', passed: '-'};
const words = (owes: Owes | undefined): string | undefined =>
  owes &&
  Object.entries(owes)
    .flatMap(([giver, to]) => Object.entries(to).map(([receiver, state]) => `${giver}${signs[state]}${receiver}`))
    .sort()
    .join(' ');
const everyone: Circle = {pattern: 'everyone', ids};
const next: Circle = {pattern: 'next', ids};
const one: Circle = {pattern: 'one', ids, one: 'b'};

describe('who owes whom', () => {
  const begins: [Circle, string][] = [
    [everyone, 'a→b a→c b→a b→c c→a c→b'],
    [next, 'a→b b→c c→a'],
    [one, 'a→b c→b'],
  ];

  for (const [circle, owed] of begins)
    it(`begins with ${owed} for the pattern ${circle.pattern}`, () => {
      expect(words(owesOf(circle))).to.equal(owed);
    });

  it('forgets what was owed by who left, and to them, and nothing else', () => {
    const owes = marked(marked(owesOf(everyone), 'a', 'b', 'given'), 'b', 'c', 'passed');
    expect(words(owesWithout(owes, everyone, ['b']))).to.equal('a=b a→c b-c c→a');
  });

  const four: Circle = {pattern: 'next', ids: ['a', 'b', 'c', 'd']};
  const begun = owesOf(four);
  const leaves: [left: string[], what: string, owes: Owes, after: string][] = [
    [['b'], 'nobody has given', begun, 'a→c c→d d→a'],
    [['d'], 'they were the last', begun, 'a→b b→c c→a'],
    [['b', 'c'], 'they sat side by side', begun, 'a→d d→a'],
    [['b'], 'they have given', marked(begun, 'b', 'c', 'given'), 'a→c b=c c→d d→a'],
    [['b'], 'they got a card', marked(begun, 'a', 'b', 'given'), 'a=b c→d d→a'],
    [['b'], 'somebody has passed', marked(begun, 'a', 'b', 'passed'), 'a-b c→d d→a'],
    [['b', 'c', 'd'], 'one alone stays', begun, ''],
  ];

  for (const [left, what, owes, after] of leaves)
    it(`closes the circle behind ${left.join(' and ')}, where ${what}`, () => {
      expect(words(owesWithout(owes, four, left))).to.equal(after);
    });

  it('closes the circle also behind who comes after somebody that has left', () => {
    const given = marked(begun, 'b', 'c', 'given');
    const first = owesWithout(given, four, ['c']);
    expect(words(owesWithout(first, {...four, ids: ['a', 'b', 'd']}, ['b']))).to.equal('a→d b=c d→a');
  });

  const added: [what: string, owes: Owes, circle: Circle, after: string | undefined][] = [
    ['everybody', owesOf({...everyone, ids: ['a', 'b']}), {...everyone, ids: ['a', 'b']}, 'a→b a→c b→a b→c c→a c→b'],
    ['the last of a circle', owesOf({...next, ids: ['a', 'b']}), {...next, ids: ['a', 'b']}, 'a→b b→c c→a'],
    ['nobody but the new one', owesOf({...one, ids: ['a', 'b']}), {...one, ids: ['a', 'b']}, 'a→b c→b'],
    ['nobody, where who receives has left', {a: {}}, {...one, ids: ['a']}, ''],
    [
      'nobody, where the last has given',
      marked(owesOf({...next, ids: ['a', 'b']}), 'b', 'a', 'given'),
      {...next, ids: ['a', 'b']},
      undefined,
    ],
  ];

  for (const [who, owes, circle, after] of added)
    it(`changes for ${who} when one is added to the pattern ${circle.pattern}`, () => {
      expect(words(owesWith(owes, circle, ['c']))).to.equal(after);
    });

  it('adds several to a circle, one after the other', () => {
    expect(words(owesWith(owesOf({...next, ids: ['a', 'b']}), {...next, ids: ['a', 'b']}, ['c', 'd']))).to.equal(
      'a→b b→c c→d d→a',
    );
  });

  it('keeps what was given and passed when some are added', () => {
    const before = marked(marked(owesOf(everyone), 'a', 'b', 'given'), 'a', 'c', 'passed');
    expect(words(owesWith(before, everyone, ['d']))).to.equal('a-c a=b a→d b→a b→c b→d c→a c→b c→d d→a d→b d→c');
  });

  it('is nothing between strangers', () => {
    expect(stateOf(owesOf(next), 'a', 'x')).to.equal(undefined);
  });
});
