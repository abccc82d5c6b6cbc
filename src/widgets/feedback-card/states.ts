import {type TemplateResult, html} from 'lit';
import type {BackendErrorKind} from '../../backend/backend.js';
import type {Messages} from '../../i18n/messages.js';

/** A heading of the page's level, which can take the focus; the first of a step does when the step comes. */
export const heading = (text: string, level: number, first = false): TemplateResult =>
  html`<div class="heading ${first ? 'first' : ''}" part="heading" role="heading" aria-level=${level} tabindex="-1">${text}</div>`;

/** Until what the link leads to is there. */
export const loading = (words: Messages): TemplateResult =>
  html`<p class="aside" role="status">${words.feedbackLoading}</p><slot></slot>`;

/** A link that opens nothing: in words what may have happened. */
export const lost = (words: Messages): TemplateResult =>
  html`<div class="error" part="error">
    <p role="alert"><strong>${words.feedbackLost}.</strong> ${words.feedbackLostMeans}</p>
    <slot></slot>
  </div>`;

/** What could not be loaded, and a way to try again. */
export const failed = (kind: BackendErrorKind, words: Messages, again: () => void): TemplateResult =>
  html`<div class="error" part="error">
    <p role="alert"><strong>${words.feedbackFailed}</strong> ${words.feedbackFailures[kind] ?? words.feedbackFailures.server}</p>
    <div class="actions"><button type="button" class="button" @click=${again}>${words.feedbackAgain}</button></div>
    <slot></slot>
  </div>`;

/** Where the page names no backend. */
export const homeless = (words: Messages): TemplateResult =>
  html`<p class="error" part="error">${words.feedbackNowhere}</p>
    <slot></slot>`;
