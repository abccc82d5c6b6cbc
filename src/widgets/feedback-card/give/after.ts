import {type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../../i18n/messages.js';
import type {Invitation} from '../../../model/contract/feedback/ask.js';
import {cardFields} from '../../../model/feedback/rules.js';
import {isBlank} from '../../../model/feedback/writing.js';
import {keeping} from '../../../ui/feedback/keeping.js';
import {onItsWay} from '../../../ui/feedback/on-its-way.js';
import {preview} from '../../../ui/feedback/preview.js';
import {heading} from '../states.js';
import type {Give} from './give.js';
import {helpOf, readerOf} from './steps.js';

type Part = TemplateResult | typeof nothing;

const copyWords = (give: Give, words: Messages): Part => {
  const {giving, copying} = give;
  if (isBlank(giving.writing)) return nothing;
  const text = cardFields.flatMap((field) => giving.writing.texts[field] ?? []).join('\n\n');
  return html`<div class="actions">
    <button type="button" class="button" @click=${() => void copying.copy('words', text)}>${words.giveCopy}</button>
    <span role="status">${copying.copied === 'words' ? words.linkCopied : nothing}</span>
  </div>`;
};

/** Cards of earlier visits that wait here. */
export const earlierOf = ({giving}: Give, words: Messages): Part =>
  giving.earlier > 0 ? html`<p class="aside" role="status">${words.giveEarlier(giving.earlier)}</p>` : nothing;

/** Where the words are kept. */
export const keepingOf = ({giving, host}: Give, words: Messages): Part =>
  keeping({
    words,
    drafts: host.drafts,
    kept: giving.kept,
    own: giving.drafts.own,
    say: (own) => void giving.drafts.say(own, giving.writing),
    clear: () => void giving.drafts.clear(),
  });

/** The card as its receiver will see it. */
export const looking = (give: Give, invitation: Invitation, words: Messages): TemplateResult => {
  const {giving, host, device} = give;
  return preview({
    words,
    locale: host.site.formatLocale,
    card: giving.text,
    to: invitation.name,
    help: helpOf(give),
    reader: readerOf(give, invitation, words),
    device,
    back: () => give.back(),
    send: () => void give.send(),
  });
};

/** Where the card is on its way. */
export const onWay = (give: Give, link: Part, words: Messages): TemplateResult => {
  const {phase, kind, where} = give.giving.state;
  return onItsWay({
    words,
    phase: phase === 'waiting' || phase === 'failed' ? phase : 'sending',
    kind,
    where,
    heading: (text) => heading(text, give.host.headingLevel + 1, true),
    text: copyWords(give, words),
    link,
    back: () => give.back(),
    retry: () => void give.retry(),
  });
};

/** Where no cards are taken any more: nothing that was typed goes with the asking. */
export const over = (give: Give, words: Messages): TemplateResult => {
  const {texts} = give.giving.writing;
  if (isBlank(give.giving.writing)) return html`<p>${words.giveOver}</p>`;
  const left = cardFields.flatMap((field) => texts[field] ?? []);
  return html`<p class="error">${words.giveOverWriting}</p>
    ${left.map((text) => html`<blockquote dir="auto">${text}</blockquote>`)} ${copyWords(give, words)}`;
};
