import {expect} from '@open-wc/testing';
import {asking as arAsking} from '../../src/i18n/locales/ar/asking.js';
import {feedback as arFeedback} from '../../src/i18n/locales/ar/feedback.js';
import {giving as arGiving} from '../../src/i18n/locales/ar/giving.js';
import {asking} from '../../src/i18n/locales/en/asking.js';
import {feedback} from '../../src/i18n/locales/en/feedback.js';
import {giving} from '../../src/i18n/locales/en/giving.js';
import {asking as esAsking} from '../../src/i18n/locales/es/asking.js';
import {feedback as esFeedback} from '../../src/i18n/locales/es/feedback.js';
import {giving as esGiving} from '../../src/i18n/locales/es/giving.js';
import {openedBy, showCard} from '../support/feedback-card.js';

const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return texts((value as (...all: string[]) => unknown)('Sam', 'Lee'));
  return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
};

const syllables = (word: string): number => Math.max(1, (word.replace(/e$/, '').match(/[aeiouy]+/g) ?? []).length);

/** Years of school (Flesch–Kincaid). */
const grade = (text: string): number => {
  const sentences = text.split(/[.:?…]+\s|\n/).filter((each) => each.trim());
  const words = text.toLowerCase().match(/[a-z’']+/g) ?? [];
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59;
};

describe('safety 23: the words of a card', () => {
  it('are read at about sixth grade', () => {
    const said = texts({...feedback, ...asking, ...giving}).filter((text) => text.split(' ').length > 4);
    expect(grade(said.map((text) => text.replace(/[.]?$/, '.')).join('\n'))).to.be.lessThan(6.5);
  });

  it('exclaim nothing, shame nobody and name nobody by an illness, in any language', () => {
    const all = [feedback, asking, giving, esFeedback, esAsking, esGiving, arFeedback, arAsking, arGiving];
    for (const text of texts(all))
      expect(text).not.to.match(/[!¡]|patient|sufferer|addict|victim|disorder|overdue|late\b/i);
  });

  it('never change the title of the page, nor its history', async () => {
    openedBy();
    const [title, entries] = [document.title, history.length];
    await showCard();
    expect([document.title, history.length]).to.deep.equal([title, entries]);
  });
});
