import {expect} from '@open-wc/testing';
import type {CardHandling} from '../../../src/model/contract/feedback/card-draft.js';
import {handledAfter, isHandled, refusedHandling, untouched} from '../../../src/model/feedback/handling.js';

const answered = {...untouched, answer: 'Thank you.', answered: true};
const takenBack = {...untouched, answered: true};

describe('what a receiver does', () => {
  const refusals: [what: string, card: {answered: boolean; mayShow: boolean}, does: CardHandling, refused: boolean][] =
    [
      ['shows what may be shown', {answered: false, mayShow: true}, {shown: true}, false],
      ['cannot show what its giver has not agreed to', {answered: false, mayShow: false}, {shown: true}, true],
      ['can always stop showing', {answered: false, mayShow: false}, {shown: false}, false],
      ['answers', {answered: false, mayShow: false}, {answer: 'Yes.'}, false],
      ['answers once', {answered: true, mayShow: false}, {answer: 'Yes.'}, true],
      ['takes the answer back', {answered: true, mayShow: false}, {answer: null}, false],
    ];

  for (const [what, card, does, refused] of refusals)
    it(what, () => {
      expect(refusedHandling(card, does) !== undefined).to.equal(refused);
    });

  const outcomes: [what: string, before: typeof untouched, does: CardHandling, after: object][] = [
    ['keeps it', untouched, {place: 'kept'}, {...untouched, place: 'kept'}],
    ['turns away', untouched, {turnedAway: true}, {...untouched, turnedAway: true}],
    ['thanks', untouched, {thanked: true}, {...untouched, thanked: true}],
    ['leaves what is not named', answered, {thanked: true}, {...answered, thanked: true}],
    ['has answered', untouched, {answer: 'Thank you.'}, answered],
    ['leaves no word of an answer that is taken back', answered, {answer: null}, takenBack],
    ['can take back an answer that never was', untouched, {answer: null}, untouched],
  ];

  for (const [what, before, does, after] of outcomes)
    it(what, () => {
      expect(handledAfter(before, does)).to.deep.equal(after);
    });

  const wishes: [what: string, card: typeof untouched & {answer?: string}, wanted: CardHandling, done: boolean][] = [
    ['a card that is thanked for already', {...untouched, thanked: true}, {thanked: true}, true],
    ['a card that has this answer already', answered, {answer: ' Thank you.\n'}, true],
    ['a card that has another answer', answered, {answer: 'Thanks.'}, false],
    ['a card with nothing to take back', takenBack, {answer: null}, true],
    ['a card of which only a part is as it is wanted', answered, {answer: 'Thank you.', place: 'kept'}, false],
  ];

  for (const [what, card, wanted, done] of wishes)
    it(`${done ? 'is done' : 'is to be done'} with ${what}`, () => {
      expect(isHandled(card, wanted)).to.equal(done);
    });
});
