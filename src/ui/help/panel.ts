import {type TemplateResult, html, nothing} from 'lit';
import {languageName, listText} from '../../i18n/formats.js';
import type {Messages} from '../../i18n/messages.js';
import type {HelpConfig, HelpLine} from '../../model/help/help.js';
import {linesFor} from '../../model/help/lines.js';
import {dialled, numbersIn, textedTo} from '../../model/help/numbers.js';
import {safeLink} from '../../model/text/link.js';

/** What the panel is drawn from. */
export interface HelpView {
  readonly words: Messages;
  /** BCP 47. */
  readonly locale: string;
  readonly config: HelpConfig | undefined;
  /** Of its heading: 2 for `<h2>`. */
  readonly level: number;
  /** Why it is shown unasked. */
  readonly reason?: 'risk' | 'words';
  /** In place of its own heading. */
  readonly label?: string;
}

const kindWords = ({helpKind, helpRisk, helpWords}: Messages, reason: HelpView['reason']): string =>
  reason ? {risk: helpRisk, words: helpWords}[reason] : helpKind;

/** What is heard when the panel comes unasked. */
export const saidOf = (words: Messages, reason: HelpView['reason']): string =>
  `${words.helpTitle}. ${kindWords(words, reason)}`;

// Without a link there are still the words.
const dial = (scheme: string, number: string | undefined, text: string): TemplateResult =>
  number
    ? html`<a class="button" part="help-call" href="${scheme}:${number}">${text}</a>`
    : html`<span class="number">${text}</span>`;

const calls = (phone: string, {helpCall}: Messages): TemplateResult[] =>
  numbersIn(phone).map((number) => dial('tel', dialled(number), helpCall(number)));

const page = (url: string | undefined, text: string, name: string): TemplateResult | typeof nothing => {
  if (!url) return nothing;
  const href = safeLink(url);
  return href
    ? html`<a class="button" href=${href} target="_blank" rel="noopener noreferrer" aria-label="${text}: ${name}">${text}</a>`
    : html`<span class="number">${url}</span>`;
};

// Each apart: in a page that runs right to left, hours of the site's own would get into disorder.
const about = ({hours, cost, languages}: HelpLine, {words, locale}: HelpView): TemplateResult[] => {
  const names = languages?.map((code) => languageName(locale, code));
  return [
    hours === '24/7' ? words.helpAlways : hours,
    cost === 'free' ? words.helpFree : cost,
    names && words.helpLanguages(listText(locale, names)),
  ]
    .filter(Boolean)
    .map((text, index) => html`${index > 0 ? ' · ' : ''}<bdi>${text}</bdi>`);
};

const line = (each: HelpLine, view: HelpView): TemplateResult => {
  const {name, phone, text, chat, web, note} = each;
  const {words} = view;
  const more = about(each, view);
  return html`<li part="help-line">
    <strong><bdi>${name}</bdi></strong>
    <div class="ways">
      ${phone ? calls(phone, words) : nothing} ${text ? dial('sms', textedTo(text), words.helpText(text)) : nothing}
      ${page(chat, words.helpChat, name)} ${page(web, words.helpWeb, name)}
    </div>
    ${more.length > 0 ? html`<p class="more">${more}</p>` : nothing} ${note ? html`<p class="more"><bdi>${note}</bdi></p>` : nothing}
  </li>`;
};

const danger = (numbers: readonly string[], {helpDanger, helpCall, helpAnyway}: Messages): TemplateResult =>
  html`<li part="help-emergency">
    <strong>${helpDanger}</strong>
    ${
      numbers.length > 0
        ? html`<div class="ways">${numbers.map((number) => dial('tel', dialled(number), helpCall(number)))}</div>`
        : html`<p>${helpAnyway}</p>`
    }
  </li>`;

/** Where to turn to, as a card in the page: the group's own contact, its lines or the country's, then the emergency number. */
export const helpPanel = (view: HelpView): TemplateResult => {
  const {words, locale, config, level, reason, label} = view;
  const {lines, emergency, directory} = linesFor(config, locale);
  const id = `help-${reason ?? 'asked'}`;
  // A region where it comes unasked, and each under its own name: an answer and a text may both ask for it.
  return html`<section class="help-panel" part="help" lang=${locale} dir=${words.dir} 
    aria-labelledby=${reason === 'risk' ? id : nothing} aria-label=${reason === 'words' ? words.helpNow : nothing}
  >
    <div class="title" role="heading" aria-level=${level} id=${id}>${label ?? (lines.length > 0 ? words.helpTitle : words.helpNow)}</div>
    <p>${kindWords(words, reason)}</p>
    <ul role="list">
      ${lines.map((each) => line(each, view))} ${danger(emergency, words)}
    </ul>
    ${page(directory, words.helpDirectory, words.helpTitle)}
    <p class="more">${words.helpUnwatched}</p>
  </section>`;
};
