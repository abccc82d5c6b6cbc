import {type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../../i18n/messages.js';
import type {Receipt} from '../../../model/contract/check-in-draft.js';
import {heading} from '../answering.js';
import {copies} from './keep.js';
import type {Steps} from './steps.js';
import {lacks, offline} from './summary.js';

// Changes with the wording.
const version = '1';

const howLong = ({offer}: Steps['host']['receiver'], words: Messages): string => {
  if (!offer) return words.keptUnsaid;
  return offer.keepDays === undefined ? words.keptUntil : words.keptDays(offer.keepDays);
};

/** What is agreed to: each with what it is about. */
const terms = ({host, choices}: Steps, words: Messages): readonly (readonly [string, string])[] => {
  const {receiver} = host;
  const anonymous = receiver.holding === 'anonymous';
  const who = receiver.holding === 'device' ? words.onlyYouHere : receiver.readers || words.onlyYou;
  return [
    [words.termsWhy, receiver.readers ? words.termsWhyShared : words.termsWhyOwn],
    [words.termsWhat, choices.contact && !anonymous ? words.termsWhatContact : words.termsWhatAnswers],
    [words.termsWho, who],
    [words.termsLong, howLong(receiver, words)],
    [words.termsBack, anonymous ? words.nobodyKnows : words.termsBackHow],
  ];
};

/** What goes with the answers: the words that were agreed to. */
export const receiptOf = (steps: Steps): Receipt => {
  const {site} = steps.host;
  const words = site.words!;
  const lines = terms(steps, words).map(([about, text]) => `${about}: ${text}`);
  return {
    version: `kith-${words.code}-${version}`,
    text: [...lines, words.termsAgree].join('\n'),
    agreedOn: new Date(site.now()).toISOString().slice(0, 10),
  };
};

/** Agreeing, as a step of its own: nothing is ticked beforehand, and “no” is no dead end. */
export const consent = (steps: Steps, words: Messages): TemplateResult => {
  const {host, choices, lacks: missing} = steps;
  const wrong = missing.includes('agreement');
  return html`<section class="step" part="consent">
    ${heading(words.termsTitle, host.headingLevel + 1, true)} ${offline(words)} ${lacks(steps, words)}
    <dl>${terms(steps, words).map(([about, text]) => html`<div><dt>${about}</dt><dd dir="auto">${text}</dd></div>`)}</dl>
    <label class="tick">
      <input type="checkbox" id="agreement" aria-invalid=${wrong ? 'true' : nothing} .checked=${choices.agreed}
        @change=${() => steps.choose({agreed: !choices.agreed})} />
      <span>${words.termsAgree}</span>
    </label>
    <div class="actions">
      <button type="button" class="button" part="back-button" @click=${() => steps.to('review')}>${words.goBack}</button>
      <button type="button" class="button" @click=${() => steps.to('declined')}>${words.termsDecline}</button>
      <button type="button" class="button primary" part="next-button"
        @click=${() => steps.onward(choices.agreed ? [] : ['agreement'])}>${words.termsSend}</button>
    </div>
  </section>`;
};

/** After “no”: nothing was sent, and there is help, and a copy to keep. */
export const declined = (steps: Steps, words: Messages): TemplateResult =>
  html`<section class="step" part="consent">
    ${heading(words.declinedTitle, steps.host.headingLevel + 1, true)}
    <p>${words.declinedMeans}</p>
    ${steps.host.helpNow.panel()} ${copies(steps, words)}
    <div class="actions">
      <button type="button" class="button" part="back-button" @click=${() => steps.to('review')}>${words.backToAnswers}</button>
    </div>
  </section>`;
