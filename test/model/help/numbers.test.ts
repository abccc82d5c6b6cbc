import {expect} from '@open-wc/testing';
import {dialled, numbersIn, textedTo} from '../../../src/model/help/numbers.js';

describe('a number to call', () => {
  const cases: [written: string, dialled: string | undefined][] = [
    ['116 123', '116123'],
    ['0808 808 8000', '08088088000'],
    ['+44 (0)20 7946-0000', '+442079460000'],
    ['(020) 7946.0000', '02079460000'],
    ['1-800-SUICIDE', undefined],
    ['111, option 2', undefined],
    ['988;phone-context=evil', undefined],
    ['javascript:alert(1)', undefined],
    ['(---)', undefined],
    ['', undefined],
  ];
  for (const [written, expected] of cases) {
    it(`“${written}” is dialled as ${String(expected)}`, () => {
      expect(dialled(written)).to.equal(expected);
    });
  }

  it('may be one of several', () => {
    expect(numbersIn('0800 1110111 · 116 123')).to.deep.equal(['0800 1110111', '116 123']);
  });
});

describe('a number to text', () => {
  it('is the number itself, or what follows the words', () => {
    expect(['85258', 'HOME to 741 741', 'SHOUT'].map(textedTo)).to.deep.equal(['85258', '741741', undefined]);
  });
});
