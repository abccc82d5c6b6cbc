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
    expect(words(owesWithout(owes, ['b']))).to.equal('a=b a→c b-c c→a');
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
