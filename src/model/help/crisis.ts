import {fold} from '../text/fold.js';

/** What people write in English when they may be in danger. Other languages: what a site gives, from those who speak it. */
const english = [
  'kill myself',
  'killing myself',
  'end my life',
  'ending my life',
  'take my life',
  'take my own life',
  'taking my own life',
  'end it all',
  'suicide',
  'suicidal',
  'want to die',
  'wanna die',
  'wish i was dead',
  'wish i were dead',
  'better off dead',
  'better off without me',
  'dont want to live',
  'do not want to live',
  'dont want to be alive',
  'do not want to be alive',
  'dont want to wake up',
  'no reason to live',
  'nothing to live for',
  'not worth living',
  'hurt myself',
  'hurting myself',
  'harm myself',
  'harming myself',
  'self harm',
  'cut myself',
  'cutting myself',
];

// In these, words are not parted by spaces.
const unparted = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

// ` i don't want ` and ` i dont want ` are one.
const wordsOf = (text: string): string => {
  const words = fold(text)
    .replaceAll("'", '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return ` ${words.join(' ')} `;
};

const holds = (text: string, phrase: string): boolean => {
  const words = wordsOf(phrase);
  const bare = words.trim();
  return bare !== '' && text.includes(unparted.test(bare) ? bare : words);
};

/**
 * Whether a text holds words after which help is offered; never a reason to hold it back. Whole words, whatever their
 * case and accents. @param language BCP 47, of the page. @param own the site's words, in any language.
 */
export const hasCrisisWords = (text: string, language: string, own: readonly string[] = []): boolean => {
  const words = wordsOf(text);
  const shipped = /^en\b/i.test(language) ? english : [];
  return [...shipped, ...own].some((phrase) => holds(words, phrase));
};
