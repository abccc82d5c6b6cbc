import {type TemplateResult, html, nothing} from 'lit';
import {isoDateText} from '../../i18n/more-formats.js';
import type {Messages} from '../../i18n/messages.js';
import {type CardField, cardFields} from '../../model/feedback/rules.js';

export {styles} from './card-face.styles.js';

/** What is read on a card. */
export interface Face extends Partial<Record<CardField, string | undefined>> {
  /** The name it is signed with; missing = unsigned. */
  readonly signature?: string | undefined;
  /** BCP 47, of what was written. */
  readonly language?: string | undefined;
  /** ISO date on which it arrived; missing on one that has not. */
  readonly day?: string | undefined;
}

/** What a face is drawn from. */
export interface FaceView {
  /** With the part `card`. */
  readonly words: Messages;
  /** BCP 47. */
  readonly locale: string;
  readonly card: Face;
  /** Whose name stands on top; missing where all cards are the same person's. */
  readonly to?: string | undefined;
}

/** `From Ana`, or that it is not signed. */
export const signed = ({signature}: Face, words: Messages): string =>
  signature ? words.cardFrom(signature) : words.cardUnsigned;

/** What was written, without who wrote it. */
export const cardText = (words: Messages, card: Face): TemplateResult =>
  html`<dl class="card-text">${cardFields.map((field) =>
    card[field]
      ? html`<dt>${words.cardFields[field]}</dt><dd dir="auto" lang=${card.language ?? nothing}>${card[field]}</dd>`
      : nothing,
  )}</dl>`;

/** One card as its receiver reads it: what was written, by whom, and the day. */
export const cardFace = (view: FaceView): TemplateResult => {
  const {words, locale, card, to} = view;
  return html`<article class="card-face" part="card">
    ${to === undefined ? nothing : html`<p class="card-to">${words.cardFor(to)}</p>`} ${cardText(words, card)}
    <p class="card-from">
      <span>${signed(card, words)}</span>${card.day ? html` <time datetime=${card.day}>${isoDateText(locale, card.day)}</time>` : nothing}
    </p>
  </article>`;
};
