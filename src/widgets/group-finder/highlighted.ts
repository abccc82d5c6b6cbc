import {type TemplateResult, html} from 'lit';
import {stretches} from '../../model/text/fold.js';

/** A text in which what was searched for is marked. Without words it stays a plain string. */
export const highlighted = (text: string, words: readonly string[]): string | (TemplateResult | string)[] =>
  words.length === 0
    ? text
    : stretches(text, words).map(({text: part, match}) => (match ? html`<mark>${part}</mark>` : part));
