import {expect} from '@open-wc/testing';
import {numberIn, parsedNumber} from '../../../../src/widgets/check-in-form/controls/more/numbers.js';

const cases: [text: string, locale: string, value: number | undefined][] = [
  ['7', 'en', 7],
  ['7.5', 'en', 7.5],
  ['7,5', 'en', 7.5],
  ['7,5', 'es', 7.5],
  ['7.5', 'es', 7.5],
  ['1,234', 'en', 1234],
  ['1.234', 'es', 1234],
  ['1,234', 'es', 1.234],
  ['1,234.5', 'es', 1234.5],
  ['1.234,5', 'en', 1234.5],
  ['1 234 567', 'en', 1_234_567],
  ['1.234.567', 'en', 1_234_567],
  ['٣٫٥', 'ar', 3.5],
  ['۳', 'en', 3],
  ['−2', 'en', -2],
  ['+2', 'en', 2],
  ['.5', 'en', 0.5],
  ['5.', 'en', 5],
  ['', 'en', undefined],
  ['abc', 'en', undefined],
  ['1e5', 'en', undefined],
  ['1-2', 'en', undefined],
  ['0x10', 'en', undefined],
];

describe('a number as people write it', () => {
  for (const [text, locale, value] of cases) {
    it(`“${text}” in ${locale} is ${value}`, () => {
      expect(parsedNumber(text, locale)).to.equal(value);
    });
  }

  it('is written without groups, with the locale’s decimal, and read back', () => {
    expect(numberIn('es', 12345.5)).to.equal('12345,5');
    for (const locale of ['en', 'es', 'ar-EG'])
      expect(parsedNumber(numberIn(locale, 1234.25), locale), locale).to.equal(1234.25);
  });
});
