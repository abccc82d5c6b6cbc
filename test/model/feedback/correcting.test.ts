import {expect} from '@open-wc/testing';
import type {CardText} from '../../../src/model/contract/feedback/card-draft.js';
import {refusedCorrection} from '../../../src/model/feedback/correcting.js';

const text: CardText = {noticed: 'I noticed.', mayShow: false};
const signed: CardText = {...text, signature: 'Ida'};
const other: CardText = {...text, noticed: 'I saw.'};
const waits = {text, created: 0, arrived: false, turnedAway: false};
const arrived = {...waits, text: signed, arrived: true};
const late = 15 * 60_000;

describe('a correction', () => {
  const cases: [what: string, card: typeof waits, after: CardText, now: number, taken: boolean][] = [
    ['is taken for 15 minutes', waits, other, late - 1, true],
    ['is refused after 15 minutes', waits, other, late, false],
    ['of a signed card is taken for 15 minutes', arrived, {...signed, noticed: 'I saw.'}, late - 1, true],
    ['of a signed card is refused after 15 minutes', arrived, {...signed, signature: 'Ida B.'}, late, false],
    ['puts a name under what waits, at any time', waits, signed, late * 1_000, true],
    ['puts a name, and nothing else, under what waits for long', waits, {...other, signature: 'Ida'}, late, false],
    ['does not change later what may be shown', waits, {...signed, mayShow: true}, late, false],
    ['of an unsigned card that has arrived is refused', {...waits, arrived: true}, other, 1, false],
    ['does not sign an unsigned card that has arrived', {...waits, arrived: true}, signed, 1, false],
    ['never takes a name away', arrived, text, 1, false],
    ['is refused to who was turned away', {...arrived, turnedAway: true}, signed, 1, false],
  ];

  for (const [what, card, after, now, taken] of cases)
    it(what, () => {
      expect(refusedCorrection(card, after, now) === undefined).to.equal(taken);
    });
});
