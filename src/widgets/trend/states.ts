import {type TemplateResult, html} from 'lit';
import type {Messages} from '../../i18n/messages.js';
import type {Done, OwnCheckIns} from './own-check-ins.js';

const doneText = (done: Done, words: Messages): string => {
  const texts: Record<Done, string> = {
    withdrawn: words.trendWithdrawn,
    erased: words.trendErased,
    undone: words.trendUndone,
    refused: words.trendRefused,
    copyFailed: words.trendCopyFailed,
  };
  return texts[done];
};

/** What the live region says. */
export const statusText = ({phase, done, failure}: OwnCheckIns, words: Messages): string => {
  if (phase === 'loading') return words.trendLoading;
  if (failure) return words.trendFailed;
  return done ? doneText(done, words) : '';
};

/** Nothing is shown until somebody asks. */
export const closed = (words: Messages, open: () => void): TemplateResult =>
  html`<p class="note">${words.trendHidden}</p>
    <div class="actions">
      <button type="button" class="button primary" part="show-button" @click=${open}>${words.trendShow}</button>
    </div>`;

/** Nobody knows whose they are, or nobody keeps any. */
export const strange = (phase: 'linkless' | 'homeless', words: Messages): TemplateResult =>
  html`<div class="panel" part="empty">
      <p><strong>${phase === 'linkless' ? words.trendNoLink : words.trendNoHome}</strong></p>
      ${phase === 'linkless' ? html`<p>${words.trendNoLinkHelp}</p>` : ''}
    </div>
    <slot></slot>`;

/** There are none yet. */
export const empty = (words: Messages): TemplateResult =>
  html`<div class="panel" part="empty">
    <p><strong>${words.trendNone}</strong></p>
    <p>${words.trendNoneHelp}</p>
  </div>`;

/** What happened, and another try. */
export const failed = (own: OwnCheckIns, words: Messages): TemplateResult =>
  html`<div class="panel" part="error">
      <p>${words.trendFailures[own.failure ?? 'server'] ?? words.trendFailures.server}</p>
      <button type="button" class="button primary" @click=${() => void own.again()}>${words.trendRetry}</button>
    </div>
    <slot></slot>`;
