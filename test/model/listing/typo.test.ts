import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {findSimilar} from '../../../src/model/listing/typo.js';
import {group, meeting} from '../../support/groups.js';
import {idsIn, listingOf} from './listing-of.js';

const named = (name: string) => group(name, {meetings: [meeting({id: name})]});
const similarTo = (names: string[], text: string) => idsIn(listingOf(names.map(named)), {text}, {}, findSimilar);

const slips: [kind: string, typed: string, meant: string][] = [
  ['a letter missing at the start', 'ereavement', 'Bereavement'],
  ['a letter missing in the middle', 'bereavment', 'Bereavement'],
  ['a letter missing at the end', 'bereavemet', 'Bereavement'],
  ['a letter too many at the start', 'bbereavement', 'Bereavement'],
  ['a letter too many in the middle', 'bereeavement', 'Bereavement'],
  ['a letter too many at the end', 'bereavementt', 'Bereavement'],
  ['a wrong letter at the start', 'vereavement', 'Bereavement'],
  ['a wrong letter in the middle', 'bereabement', 'Bereavement'],
  ['a wrong letter at the end', 'bereavemenr', 'Bereavement'],
  ['two letters swapped at the start', 'ebreavement', 'Bereavement'],
  ['two letters swapped in the middle', 'bereaevment', 'Bereavement'],
  ['two letters swapped at the end', 'bereavemetn', 'Bereavement'],
  ['a short word', 'gref', 'Grief'],
  ['four letters, two of them swapped', 'viod', 'Void'],
  ['an accent besides', 'ansieadd', 'Ansiedad'],
  ['the beginning of a longer word', 'berevem', 'Bereavement'],
  ['Arabic', 'الشااي', 'بيت الشاي'],
];

describe('a typo', () => {
  for (const [kind, typed, meant] of slips) {
    it(`is forgiven: ${kind}`, () => {
      expect(similarTo([meant, 'Zymurgy'], typed)).to.deep.equal([meant]);
    });
  }

  it('is not seen in words of three letters', () => {
    expect(similarTo(['Art'], 'atr')).to.deep.equal([]);
  });

  it('is not forgiven twice in one word', () => {
    expect(similarTo(['Bereavement'], 'bereavmnet')).to.deep.equal([]);
  });

  it('in one word leaves the other words exact', () => {
    expect(similarTo(['Bereavement Belfast', 'Bereavement Dublin'], 'bereavment dublin')).to.deep.equal([
      'Bereavement Dublin',
    ]);
  });

  it('is looked for only when asked', () => {
    expect(idsIn(listingOf([named('Bereavement')]), {text: 'bereavment'})).to.deep.equal([]);
  });
});

describe('every slip of one letter', () => {
  const words = ['anxiety', 'bereavement', 'carers', 'divorce', 'newcomers', 'recovery', 'caregivers', 'grief'];
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  const slip = {
    missing: (word: string, at: number) => word.slice(0, at) + word.slice(at + 1),
    extra: (word: string, at: number, by: string) => word.slice(0, at) + by + word.slice(at),
    wrong: (word: string, at: number, by: string) => word.slice(0, at) + by + word.slice(at + 1),
    swapped: (word: string, at: number) => word.slice(0, at) + (word[at + 1] ?? '') + word[at]! + word.slice(at + 2),
  };
  const kinds = Object.keys(slip) as (keyof typeof slip)[];

  it('finds the word that was meant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...kinds), fc.nat(10), letter, (word, kind, at, by) => {
        const typed = slip[kind](word, at % word.length, by);
        expect(similarTo([word], typed), typed).to.deep.equal([word]);
      }),
      {numRuns: 1_000},
    );
  });
});
