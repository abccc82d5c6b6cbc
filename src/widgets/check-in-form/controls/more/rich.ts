import {type TemplateResult, html} from 'lit';
import type {Messages} from '../../../../i18n/messages.js';
import type {RichText} from '../../../../model/questionnaire/questionnaire.js';

type Drawing = (children: unknown, piece: RichText) => TemplateResult;

// The only elements that a questionnaire can bring.
const drawings: Readonly<Record<RichText['tag'], Drawing>> = {
  p: (children) => html`<p>${children}</p>`,
  br: () => html`<br />`,
  strong: (children) => html`<strong>${children}</strong>`,
  em: (children) => html`<em>${children}</em>`,
  u: (children) => html`<u>${children}</u>`,
  sub: (children) => html`<sub>${children}</sub>`,
  sup: (children) => html`<sup>${children}</sup>`,
  ul: (children) => html`<ul>${children}</ul>`,
  ol: (children) => html`<ol>${children}</ol>`,
  li: (children) => html`<li>${children}</li>`,
  a: (children, {href}) => html`<a href=${href!} target="_blank" rel="noopener noreferrer">${children}</a>`,
};

/** Markup of a questionnaire, drawn from its pieces. */
export const rich = (pieces: readonly (RichText | string)[]): unknown =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : drawings[piece.tag](rich(piece.children), piece)));

/** The way to a page that says more about a question. */
export const pageAbout = (href: string, text: string): TemplateResult =>
  html`<p class="help"><a href=${href} target="_blank" rel="noopener noreferrer">${text}</a></p>`;

/** Long help, which opens at a tap. */
export const folded = (help: TemplateResult, words: Messages): TemplateResult =>
  html`<details><summary>${words.questionHelp}</summary>${help}</details>`;
