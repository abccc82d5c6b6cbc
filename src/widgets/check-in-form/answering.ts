import {type TemplateResult, html, nothing} from 'lit';
import type {BackendErrorKind} from '../../backend/backend.js';
import type {Messages} from '../../i18n/messages.js';
import type {Entry} from '../../model/questionnaire/entries.js';
import {flat} from '../../model/questionnaire/flat.js';
import type {KithCheckInForm} from './check-in-form.js';
import {questions} from './controls/questions.js';
import type {Visit} from './visit.js';

type Part = TemplateResult | typeof nothing;

/** A heading of the page's level, which can take the focus; the first of a step does when the step comes. */
export const heading = (text: string, level: number, first = false): TemplateResult =>
  html`<div class="heading ${first ? 'first' : ''}" part="heading" role="heading" aria-level=${level} tabindex="-1"><bdi>${text}</bdi></div>`;

/** The title, and help: always at hand. */
export const head = (
  {label, visit, headingLevel, helpNow, refuses}: KithCheckInForm,
  words: Messages,
): TemplateResult =>
  html`${heading(label || (!refuses && visit?.questionnaire.title) || words.checkIn, headingLevel)} ${helpNow.link()}`;

export const loading = (words: Messages): TemplateResult =>
  html`<p class="aside" role="status">${words.formLoading}</p>
    <slot></slot>`;

export const failed = (form: KithCheckInForm, kind: BackendErrorKind, words: Messages): TemplateResult =>
  html`<div class="error" part="error">
    <p role="alert"><strong>${words.formFailed}</strong> ${words.formFailures[kind] ?? words.formFailures.server}</p>
    <button type="button" class="button" @click=${() => form.again()}>${words.formAgain}</button>
    <slot></slot>
  </div>`;

/** Instead of questions that may get a worrying answer, where nobody said where to turn to. */
export const refused = (words: Messages): TemplateResult =>
  html`<p class="error" part="error">${words.formRefused} ${words.helpAnyway}</p>
    <slot></slot>`;

/** Who will read it, and that nobody watches. Stands beside the button that sends, or leads there. */
export const reader = ({receiver, inForm}: KithCheckInForm, words: Messages): Part => {
  if (inForm || receiver.homeless) return nothing;
  const {holding, readers} = receiver;
  const who = holding === 'device' ? words.onlyYouHere : readers || words.onlyYou;
  const more = {choice: words.readChoice, anonymous: words.nobodyKnows}[holding as string] ?? '';
  return html`<p class="reader" part="reader">${words.readBy(who)}${more && html`<br />${more}`}</p>`;
};

const unwatched = ({receiver: {holding, hostsRead}, inForm}: KithCheckInForm, words: Messages): Part =>
  holding === 'device' || inForm
    ? nothing
    : html`<p class="aside" part="note">${words.unwatched} ${hostsRead ? words.hostsReadWhen(hostsRead) : nothing}</p>`;

const undone = ({loaded: {unsupported}}: Visit): Part =>
  unsupported.length > 0
    ? html`<ul class="error" dir="ltr" lang="en">${unsupported.map(({feature, at, message}) => html`<li>${feature} ${at}: ${message}</li>`)}</ul>`
    : nothing;

const notes = (form: KithCheckInForm, visit: Visit, words: Messages): TemplateResult => {
  const {questionnaire, onlyInEnglish} = visit.loaded;
  return html`
    ${form.receiver.homeless ? html`<p class="error">${words.noReceiver}</p>` : nothing} ${unwatched(form, words)}
    ${onlyInEnglish ? html`<p class="aside" part="note">${words.onlyInEnglish}</p>` : nothing}
    ${form.debug ? undone(visit) : nothing}
    ${questionnaire.intro ? html`<p lang=${questionnaire.language || nothing} dir="auto">${questionnaire.intro}</p>` : nothing}
  `;
};

const rows: ReadonlySet<unknown> = new Set(['matrix', 'table']);

// Help stands after the question whose answer asked for it; after the table, where that is a row of one.
const anchorIn = (entries: readonly Entry[], worry: string | undefined): string | undefined => {
  let entry = worry === undefined ? undefined : flat(entries).find(({item}) => item.linkId === worry);
  while (entry?.parent && rows.has(entry.parent.item.control)) entry = entry.parent;
  return entry?.key;
};

const asked = (form: KithCheckInForm, visit: Visit): TemplateResult => {
  const entries = visit.pages[visit.at] ?? [];
  form.asking.anchor = anchorIn(entries, visit.worry);
  const elsewhere = visit.worry !== undefined && form.asking.anchor === undefined;
  return html`${questions(form.asking, entries)} ${elsewhere ? form.helpNow.panel('risk') : nothing}`;
};

const buttons = (
  {receiver, inForm, course}: KithCheckInForm,
  visit: Visit,
  words: Messages,
  back: () => void,
): TemplateResult => {
  const goes = !(inForm || receiver.homeless) || !visit.atEnd;
  return html`
    ${course.stuck ? html`<p class="error" role="alert">${words.stepMissing}</p>` : nothing}
    <div class="actions">
      ${visit.at > 0 ? html`<button type="button" class="button" part="back-button" @click=${back}>${words.goBack}</button>` : nothing}
      ${goes ? html`<button class="button primary" part="next-button">${words.goOn}</button>` : nothing}
    </div>
  `;
};

const credit = ({atEnd, questionnaire: {copyright, language}}: Visit): Part =>
  atEnd && copyright
    ? html`<p class="aside" part="note" lang=${language || nothing} dir="auto">${copyright}</p>`
    : nothing;

/** The questions, page by page. */
export const answering = (form: KithCheckInForm, visit: Visit, words: Messages): TemplateResult => {
  const submit = (event: Event): void => {
    event.preventDefault();
    if (form.inForm && visit.atEnd) form.form!.requestSubmit();
    else void form.course.next();
  };
  const back = (): void => {
    visit.back();
    // The button may be gone with its page, and the new page wants to be read.
    form.course.steps.module?.look();
    form.requestUpdate();
  };
  return html`<form class="answering" novalidate autocomplete="off" aria-label=${form.label || visit.questionnaire.title || words.checkIn} @submit=${submit}>
    ${visit.at === 0 ? notes(form, visit, words) : nothing} ${form.course.steps.module?.beside(words)}
    ${form.paging.module?.progress(visit, words, form.site.formatLocale)}
    ${asked(form, visit)} ${form.course.crisis ? form.helpNow.panel('words') : nothing}
    ${visit.atEnd ? reader(form, words) : nothing} ${buttons(form, visit, words, back)}
    ${credit(visit)}
  </form>`;
};
