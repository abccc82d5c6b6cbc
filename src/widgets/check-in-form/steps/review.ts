import {type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../../i18n/messages.js';
import {numberText} from '../../../i18n/more-formats.js';
import type {Entry} from '../../../model/questionnaire/entries.js';
import {scoresOf} from '../../../model/questionnaire/scores.js';
import {answerText} from '../../../ui/answer-text.js';
import {heading, reader} from '../answering.js';
import {idOf} from '../controls/questions.js';
import type {Visit} from '../visit.js';
import {keptOf} from './checks.js';
import type {Lack, Steps} from './steps.js';
import {lacks, offline} from './summary.js';

type Part = TemplateResult | typeof nothing;

const silent = new Set(['group', 'display']);

const answer = (steps: Steps, entry: Entry, words: Messages): TemplateResult => {
  const {host, visit} = steps;
  const {item} = entry;
  const locale = host.site.formatLocale;
  const said = {yes: words.yesNo[0]!, no: words.yesNo[1]!, declined: words.preferNot};
  const lang = visit.questionnaire.language || nothing;
  const answers = visit.answersOf(entry);
  const given = answers.map((each) => answerText(each, item, said, locale));
  // Options are in the questionnaire's language; the rest is in the form's, or in whichever the member wrote.
  const isOption = answers.some((each) => item.options?.some(({value}) => value === each));
  const name = item.text ?? words.question;
  return html`<div>
    <dt lang=${lang}><bdi>${item.prefix} ${name}</bdi></dt>
    <dd>
      <span class="given" lang=${isOption ? lang : nothing} dir="auto">${given.length > 0 ? given.join(' · ') : words.answerNone}</span>
      ${
        item.readOnly
          ? nothing
          : html`<button type="button" class="button quiet" aria-label=${words.changeAnswer(name)}
            @click=${() => void steps.show(entry.key, idOf(host.asking, entry))}>${words.changeIt}</button>`
      }
    </dd>
  </div>`;
};

/** The member's own numbers, never judged; no total while one is missing. */
export const scores = ({visit, host}: Steps, words: Messages): Part => {
  const {questionnaire, settled} = visit;
  const all = scoresOf(questionnaire, keptOf(visit), settled.computed);
  if (all.length === 0) return nothing;
  const n = (number: number): string => numberText(host.site.formatLocale, number);
  return html`<div class="aside">
    ${all.map(
      ({name, value, min, max, answered, of}) =>
        html`<p>${value === undefined ? words.scoreOpen(name, n(answered), n(of)) : words.scoreIs(name, n(value), n(min), n(max))}</p>`,
    )}
    <p>${words.noDiagnosis}</p>
  </div>`;
};

const choice = ({host, lacks: missing}: Steps, words: Messages): Part => {
  const {receiver, mode} = host;
  if (mode !== 'choice' || receiver.holding === 'device') return nothing;
  const option = (value: 'link' | 'anonymous', index: number): TemplateResult =>
    html`<label class="tick">
      <input type="radio" name="holding" id=${index === 0 ? 'choice' : nothing} aria-invalid=${missing.includes('choice') || nothing}
        .checked=${receiver.chosen === value}
        @change=${() => {
          receiver.chosen = value;
          host.requestUpdate();
        }} />
      <span><strong>${words.holdings[value]}</strong> ${words.holdingsMean[value]}</span>
    </label>`;
  return html`<fieldset><legend>${words.holdingsAsk}</legend>${(['link', 'anonymous'] as const).map(option)}</fieldset>`;
};

const contact = (steps: Steps, words: Messages): Part => {
  const {host, choices, lacks: missing} = steps;
  const {holding, readers, hostsRead} = host.receiver;
  if (holding !== 'link' || !readers) return nothing;
  return html`<div class="contact">
    <label class="tick">
      <input type="checkbox" .checked=${choices.contact} @change=${() => steps.choose({contact: !choices.contact})} />
      <span>${words.contactMe}</span>
    </label>
    ${
      choices.contact
        ? html`<label for="contact">${words.contactHow}</label>
          <p class="aside" id="contact-hint">${hostsRead ? words.hostsReadWhen(hostsRead) : words.contactWhen}</p>
          <input id="contact" maxlength="320" dir="auto" autocomplete="off" aria-describedby="contact-hint"
            aria-invalid=${missing.includes('contact') ? 'true' : nothing} .value=${choices.how}
            @input=${(event: Event) => (choices.how = (event.target as HTMLInputElement).value)} />`
        : nothing
    }
  </div>`;
};

const missingIn = ({host, choices}: Steps): Lack[] => {
  const {holding} = host.receiver;
  if (holding === 'choice') return ['choice'];
  return choices.contact && holding === 'link' && !choices.how.trim() ? ['contact'] : [];
};

// In reading order, without the parts that were skipped.
const shown = (entries: readonly Entry[], visit: Visit): Entry[] =>
  entries.flatMap((entry) => (visit.skipped.has(entry.key) ? [] : [entry, ...shown(entry.children, visit)]));

/** Every answer once more, with a way back to it; how it is held; and who reads it. */
export const review = (steps: Steps, words: Messages): TemplateResult => {
  const {host, visit} = steps;
  const entries = shown(visit.settled.entries, visit).filter(({item}) => !silent.has(item.type));
  const last = host.receiver.holding === 'device' ? words.keepIt : words.send;
  const next = host.receiver.asksConsent ? words.goOn : last;
  return html`<section class="step" part="review">
    ${heading(words.reviewTitle, host.headingLevel + 1, true)} ${offline(words)} ${lacks(steps, words)}
    <dl class="answers">${entries.map((entry) => answer(steps, entry, words))}</dl>
    ${scores(steps, words)} ${choice(steps, words)} ${contact(steps, words)}
    ${visit.worry !== undefined ? host.helpNow.panel('risk') : host.course.crisis ? host.helpNow.panel('words') : nothing} ${reader(host, words)}
    <div class="actions">
      <button type="button" class="button" part="back-button" @click=${() => steps.to('answering')}>${words.goBack}</button>
      <button type="button" class="button primary" part="next-button" @click=${() => steps.onward(missingIn(steps))}>${next}</button>
    </div>
  </section>`;
};
