import {type TemplateResult, html, nothing} from 'lit';
import {addressWith} from '../../../controllers/own-link.js';
import {timeText} from '../../../i18n/formats.js';
import type {Messages} from '../../../i18n/messages.js';
import {isoDateText} from '../../../i18n/more-formats.js';
import {flat} from '../../../model/questionnaire/entries.js';
import {moodOf} from '../../../model/questionnaire/mood.js';
import {heading} from '../answering.js';
import {keptOf} from './checks.js';
import {copies} from './keep.js';
import {scores} from './review.js';
import type {Steps} from './steps.js';

type Part = TemplateResult | typeof nothing;

const copyButton = (steps: Steps, what: string, text: string, label: string, words: Messages): TemplateResult => html`
  <button type="button" class="button" @click=${() => void steps.copy(what, text)}>${label}</button>
  <span role="status">${steps.copied === what ? words.copiedIt : nothing}</span>
`;

const link = (steps: Steps, words: Messages): Part => {
  const {arrived} = steps.post;
  if (!arrived || steps.host.receiver.holding === 'device') return nothing;
  const address = addressWith(arrived.secret, location.href);
  return html`<div class="card">
    <label for="link">${words.linkTitle}</label>
    <p id="link-means">${words.linkMeans}</p>
    <input id="link" readonly dir="ltr" aria-describedby="link-means" .value=${address}
      @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />
    <div class="actions">${copyButton(steps, 'link', address, words.linkCopy, words)}</div>
  </div>`;
};

const onDevice = (steps: Steps, words: Messages): Part => {
  const {backend} = steps.host.receiver;
  if (!backend?.device) return nothing;
  return html`<p class="aside">${words.keptHere}</p>`;
};

// By its name: the shipped questionnaires ask for it so, and a site's own may.
const step = (steps: Steps, words: Messages): Part => {
  const {visit} = steps;
  const entry = flat(visit.settled.entries).find(({item}) => item.linkId === 'step');
  const [text] = entry ? visit.answersOf(entry) : [];
  if (typeof text !== 'string' || !text.trim()) return nothing;
  return html`<div class="card">
    <p>${words.smallStep}</p>
    <blockquote dir="auto">${text}</blockquote>
    <div class="actions">${copyButton(steps, 'step', text, words.smallStepCopy, words)}</div>
  </div>`;
};

const changes = (steps: Steps, words: Messages): Part => {
  const {post, host} = steps;
  if (!post.arrived) return nothing;
  const {correctableUntil: until} = post.arrived.versioned.checkIn;
  const {formatLocale, visitorZone, now} = host.site;
  return html`
    ${post.failure ? html`<p class="error" role="alert">${words.notWithdrawn} ${words.sendFailures[post.failure] ?? words.sendFailures.server}</p>` : nothing}
    <div class="actions">
      ${
        until > now()
          ? html`<button type="button" class="button" @click=${() => steps.to('answering')}>
            ${words.correctUntil(timeText(formatLocale, until, visitorZone))}</button>`
          : nothing
      }
      <button type="button" class="button" aria-disabled=${post.withdrawing || nothing} @click=${() => void steps.withdraw()}>
        ${post.withdrawing ? words.withdrawing : words.withdraw}</button>
    </div>
  `;
};

const contactAsked = ({receiver: {hostsRead}}: Steps['host'], words: Messages): TemplateResult =>
  html`<p>${words.contactAsked} ${hostsRead ? words.hostsReadWhen(hostsRead) : words.contactWhen}</p>`;

const thanks = (steps: Steps, words: Messages): TemplateResult => {
  const {visit, host, choices} = steps;
  const low = visit.worry !== undefined || moodOf(visit.questionnaire, keptOf(visit)) === 'low';
  const {holding} = host.receiver;
  return html`
    ${heading(low ? words.thanksLow : words.thanks, host.headingLevel + 1, true)}
    <p>${holding === 'device' ? words.arrivedHere : words.arrived} ${low ? words.thanksLowMore : nothing}</p>
    ${choices.contact && holding === 'link' ? contactAsked(host, words) : nothing}
    ${low ? host.helpNow.panel() : nothing}
  `;
};

const again = (steps: Steps, words: Messages): TemplateResult =>
  html`<div class="actions">
    <button type="button" class="button" part="next-button" @click=${() => steps.again()}>${words.checkInAgain}</button>
  </div>`;

const received = (steps: Steps, words: Messages): Part => {
  const {answer} = steps.post;
  if (!answer || !('day' in answer)) return nothing;
  return html`<p class="aside">${words.receivedOn(isoDateText(steps.host.site.formatLocale, answer.day))} ${words.nobodyKnows}</p>`;
};

/** After it has arrived. The thanks fit the answers; nothing is celebrated over a low mood. */
export const done = (steps: Steps, words: Messages): TemplateResult =>
  html`<section class="step" part="done">
    ${thanks(steps, words)} ${received(steps, words)} ${scores(steps, words)} ${link(steps, words)}
    ${onDevice(steps, words)} ${step(steps, words)} ${steps.trend.render(words)} ${changes(steps, words)}
    ${copies(steps, words)} ${again(steps, words)}
  </section>`;

/** After it was taken back. */
export const withdrawn = (steps: Steps, words: Messages): TemplateResult =>
  html`<section class="step" part="done">
    ${heading(words.withdrawnTitle, steps.host.headingLevel + 1, true)}
    <p>${words.withdrawnMeans}</p>
    ${copies(steps, words)} ${again(steps, words)}
  </section>`;
