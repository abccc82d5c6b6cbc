import {expect} from '@open-wc/testing';
import {asking} from '../../src/i18n/locales/ar/asking.js';
import {card} from '../../src/i18n/locales/ar/card.js';
import {feedback} from '../../src/i18n/locales/ar/feedback.js';
import {giving} from '../../src/i18n/locales/ar/giving.js';
import {receiving} from '../../src/i18n/locales/ar/receiving.js';

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

// Which digits a browser writes Arabic dates and numbers in depends on its data: those in the texts could be others.
describe('the Arabic of peer feedback', () => {
  it('spells out the numbers of its own', () => {
    const texts = [asking, card, feedback, giving, receiving].flatMap(textsIn);
    expect(texts.filter((text) => /\p{Nd}/u.test(text))).to.deep.equal([]);
  });
});
