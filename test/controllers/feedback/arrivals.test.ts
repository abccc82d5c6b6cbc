import {expect} from '@open-wc/testing';
import {lookedAt} from '../../../src/controllers/feedback/arrivals.js';
import type {Card} from '../../../src/model/contract/feedback/card.js';

const card = (id: string, day: string, version = '1'): Card => ({
  id,
  day,
  version,
  noticed: 'How calm it was.',
  mayShow: false,
  shown: false,
  thanked: false,
  place: 'new',
  answered: false,
});

const [a, b, c] = [card('a', '2026-03-03'), card('b', '2026-03-02'), card('c', '2026-03-01')];
const ids = (cards: readonly Card[]): string[] => cards.map(({id}) => id);

const cases: [
  about: string,
  known: Card[],
  newest: Card[],
  whole: boolean,
  cards: string,
  arrived: string,
  isNew: boolean,
][] = [
  ['nothing has changed', [a, b], [a, b], true, 'a b', '', false],
  ['one has come', [b], [a, b], true, 'b', 'a', true],
  ['one was taken back', [a, b, c], [a, c], true, 'a c', '', true],
  ['one of a day that was not wholly looked at is not taken for gone', [a, b, c], [a, b], false, 'a b c', '', false],
  ['one of a day that was is', [a, b, c], [b], false, 'b c', '', true],
  ['the order in which they lie stays', [c, a], [a, c], true, 'c a', '', false],
  ['all are gone', [a], [], true, '', '', true],
];

describe('looking at the newest cards', () => {
  for (const [about, known, newest, whole, cards, arrived, isNew] of cases) {
    it(`tells when ${about}`, () => {
      const look = lookedAt(known, newest, whole);
      expect([ids(look.cards).join(' '), ids(look.arrived).join(' '), look.isNew]).to.deep.equal([
        cards,
        arrived,
        isNew,
      ]);
    });
  }

  it('takes what was changed elsewhere', () => {
    const thanked = {...a, version: '2', thanked: true};
    expect(lookedAt([a, b], [thanked, b], true)).to.deep.equal({cards: [thanked, b], arrived: [], isNew: true});
  });
});
