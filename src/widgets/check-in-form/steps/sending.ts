import {type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../../i18n/messages.js';
import {heading, reader} from '../answering.js';
import {copies} from './keep.js';
import type {Steps} from './steps.js';

const waiting = (steps: Steps, words: Messages): TemplateResult => html`
  ${heading(words.waitingTitle, steps.host.headingLevel + 1, true)}
  <p>${steps.post.state.where === 'own-device' ? words.waitsOnDevice : words.waitsInPage}</p>
  <div class="actions">
    <button type="button" class="button" part="back-button" @click=${() => steps.discard()}>${words.notAfterAll}</button>
    <button type="button" class="button primary" part="next-button" @click=${() => void steps.retry()}>${words.tryNow}</button>
  </div>
`;

const failed = (steps: Steps, words: Messages): TemplateResult => {
  const {kind = 'server'} = steps.post.state;
  return html`
    ${heading(words.notSentTitle, steps.host.headingLevel + 1, true)}
    <p class="error">${words.sendFailures[kind] ?? words.sendFailures.server} ${words.stillHere}</p>
    ${reader(steps.host, words)}
    <div class="actions">
      <button type="button" class="button" part="back-button" @click=${() => steps.discard()}>${words.backToAnswers}</button>
      <button type="button" class="button primary" part="next-button" @click=${() => void steps.retry()}>${words.sendAgain}</button>
    </div>
    ${copies(steps, words)}
  `;
};

/** Where a check-in is on its way. Never says “sent”: that is the next step. */
export const sending = (steps: Steps, words: Messages): TemplateResult => {
  const {phase} = steps.post.state;
  const body = phase === 'waiting' ? waiting(steps, words) : phase === 'failed' ? failed(steps, words) : nothing;
  const isOnItsWay = body === nothing;
  // What has become of it is said by the heading, which takes the focus: here it would be said twice.
  return html`<section class="step" part="status" aria-busy=${isOnItsWay || nothing}>
    <p class=${isOnItsWay ? 'first' : 'unseen'} role="status" tabindex="-1">${isOnItsWay ? words.sendingNow : nothing}</p>
    ${body}
  </section>`;
};
