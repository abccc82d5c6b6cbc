import {type TemplateResult, html} from 'lit';
import type {BackendErrorKind} from '../../backend/backend.js';
import type {Messages} from '../../i18n/messages.js';

/** Grey bars where the list will stand. The live region says it in words. */
export const skeleton = (): TemplateResult => html`<div class="skeleton" part="skeleton" aria-hidden="true"></div>`;

/** What happened, in a sentence. */
export const failureText = (kind: BackendErrorKind, words: Messages): string =>
  kind === 'offline' ? words.offline : words.failed;

/** Says what happened and what the visitor can do, and offers to try again. */
export const failure = (kind: BackendErrorKind, words: Messages, retry: () => void): TemplateResult => html`
  <div class="state" part="error">
    <p class="lead">${failureText(kind, words)}</p>
    <p>${words[`${kind}Help` as 'serverHelp'] ?? words.serverHelp}</p>
    <button type="button" class="button primary" part="retry-button" @click=${retry}>${words.retry}</button>
  </div>
`;

/**
 * Nothing matched: shows the way out, when there is one. Or nothing is listed at all: then the page's
 * own markup may know more.
 */
export const empty = (words: Messages, exit: unknown, clear: (() => void) | undefined): TemplateResult => html`
  <div class="state" part="empty">
    <slot name="empty">
      <p class="lead">${clear ? words.nothing : words.emptyListing}</p>
      <p>${clear ? words.nothingHelp : words.emptyListingHelp}</p>
    </slot>
    ${exit} ${clear ? html`<button type="button" class="button" @click=${clear}>${words.clearAll}</button>` : html`<slot></slot>`}
  </div>
`;
