import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {clean} from '../../../src/model/text/clean.js';

const cases: [what: string, text: string, max: number, cleaned: string][] = [
  ['trims', ' \t a b \n', 99, 'a b'],
  ['keeps line breaks and tabs', 'a\n\tb', 99, 'a\n\tb'],
  ['makes line breaks the same', 'a\r\nb\rc', 99, 'a\nb\nc'],
  ['composes letters', 'e\u0301', 99, 'é'],
  ['strips control characters', 'a\u0000b\u0007c\u0085d\u009f', 99, 'abcd'],
  ['strips bidi overrides and embeddings', 'a\u202Eb\u202Cc\u202A', 99, 'abc'],
  ['strips bidi isolates', 'a\u2066b\u2069', 99, 'ab'],
  ['keeps the marks that Arabic and Hebrew need', 'a\u200Fb\u200E', 99, 'a\u200Fb\u200E'],
  ['strips byte order marks', '\uFEFFa', 99, 'a'],
  ['strips halves of surrogate pairs', 'a\uD83Db', 99, 'ab'],
  ['caps towers of marks', `z${'\u0335'.repeat(50)}y`, 99, `z${'\u0335'.repeat(4)}y`],
  ['keeps joined emoji whole', '👩‍👩‍👧', 99, '👩‍👩‍👧'],
  ['cuts what is too long', 'abcdef', 3, 'abc'],
  ['cuts between graphemes', 'ab👩‍👩‍👧', 6, 'ab'],
  ['cuts no flag in two', 'a🇪🇸', 3, 'a'],
  ['trims where it cuts', 'ab cd', 3, 'ab'],
];

describe('clean', () => {
  for (const [what, text, max, cleaned] of cases) it(what, () => expect(clean(text, max)).to.equal(cleaned));

  it('never answers more than asked, nor half a character, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), fc.integer({min: 1, max: 50}), (text, max) => {
        const cleaned = clean(text, max);
        expect(cleaned.length).to.be.at.most(max);
        expect(cleaned).not.to.match(/\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary', maxLength: 200}),
        (text) => clean(clean(text, 1_000), 1_000) === clean(text, 1_000),
      ),
    );
  });

  it('is not held up by a text far too long', () => {
    expect(clean('é'.repeat(2_000_000), 500)).to.have.length(500);
  });
});
