import {fold} from '../text/fold.js';

/** A text as the word lists spell it: folded, with one kind of dash and one kind of apostrophe. */
export const foldSigns = (text: string): string =>
  fold(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[‘´`]/g, "'");
