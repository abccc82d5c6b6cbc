import {type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../../i18n/messages.js';
import type {Seat} from '../../../model/contract/feedback/round.js';
import type {SeatMoment} from './seat.js';

/** A place that nobody has taken yet: whose it is, and what taking it means. */
export const untaken = ({held, take, host}: SeatMoment, {name, round}: Seat, words: Messages): TemplateResult =>
  html`<section class="seat-cover" part="seat">
    ${host.heading(words.seatFor(name), 1)}
    <p class="prompt" dir="auto" lang=${round.language ?? nothing}>${round.prompt}</p>
    <p>${words.seatWelcome}</p>
    <p>${words.seatTakeMeans}</p>
    ${held.failure ? html`<p class="mistake" role="alert">${words.roundFailures[held.failure] ?? words.roundFailures.server}</p>` : nothing}
    <div class="actions">
      <button type="button" class="button primary" part="take-button" aria-disabled=${held.busy || nothing} @click=${() => void take()}>${held.busy ? words.seatTaking : words.seatTake}</button>
    </div>
    <p class="note">${words.seatNotYours(name)}</p>
  </section>`;

/** The link opens nothing: what may have happened, and what to do. */
export const lost = ({held}: SeatMoment, words: Messages): TemplateResult =>
  html`<div class="panel" part="error">
    <p><strong>${words.seatMissingTitle}</strong></p>
    <p>${words.seatMissing}</p>
    <p>${words.seatMissingOwn}</p>
    <p>${words.seatMissingHelp}</p>
    <button type="button" class="button" @click=${() => void held.load()}>${words.seatReload}</button>
  </div>`;

/** It could not be loaded: another try. */
export const failed = ({held}: SeatMoment, words: Messages): TemplateResult =>
  html`<div class="panel" part="error">
    <p>${words.roundNotLoaded} ${held.failure === 'server' ? nothing : words.roundFailures[held.failure ?? '']}</p>
    <button type="button" class="button primary" @click=${() => void held.load()}>${words.roundRetry}</button>
  </div>`;
