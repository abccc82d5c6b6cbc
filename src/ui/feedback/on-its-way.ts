import {type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../i18n/messages.js';

type Part = TemplateResult | typeof nothing;

/** Where a card is on its way. */
export interface WayView {
  readonly words: Messages;
  readonly phase: 'sending' | 'waiting' | 'failed';
  /** Why it failed, by kind. */
  readonly kind?: string | undefined;
  /** Where it is kept until it is sent. */
  readonly where?: 'memory' | 'own-device' | undefined;
  /** Draws a heading that takes the focus. */
  readonly heading: (text: string) => TemplateResult;
  /** The words again, to be copied. */
  readonly text: Part;
  /** The private link to the card, for one that is sent later. */
  readonly link?: Part | undefined;
  readonly back: () => void;
  readonly retry: () => void;
}

const waiting = ({words, where, heading, link, back, retry}: WayView): TemplateResult => html`
  ${heading(words.giveWaitingTitle)}
  <p>${where === 'own-device' ? words.giveWaitsOnDevice : words.giveWaitsInPage}</p>
  <div class="actions">
    <button type="button" class="button" part="back-button" @click=${back}>${words.giveNotAfterAll}</button>
    <button type="button" class="button primary" part="next-button" @click=${retry}>${words.giveTryNow}</button>
  </div>
  ${link ?? nothing}
`;

const failed = ({words, kind = 'server', heading, text, back, retry}: WayView): TemplateResult => html`
  ${heading(words.giveNotSent)}
  <p class="error">${words.giveFailures[kind] ?? words.giveFailures.server} ${words.giveStillHere}</p>
  ${text}
  <div class="actions">
    <button type="button" class="button" part="back-button" @click=${back}>${words.giveBack}</button>
    <button type="button" class="button primary" part="next-button" @click=${retry}>${words.giveTryAgain}</button>
  </div>
`;

/** Where a card is on its way. Never says that it has arrived: that is the next step. */
export const onItsWay = (view: WayView): TemplateResult => {
  const {phase, words} = view;
  const moves = phase === 'sending';
  return html`<section class="way-on" part="status" aria-busy=${moves || nothing}>
    <p class=${moves ? 'first' : 'unseen'} role="status" tabindex="-1">${moves ? words.giveSending : nothing}</p>
    ${phase === 'waiting' ? waiting(view) : phase === 'failed' ? failed(view) : nothing}
  </section>`;
};
