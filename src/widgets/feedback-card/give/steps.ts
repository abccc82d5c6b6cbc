import {type TemplateResult, html, nothing} from 'lit';
import {dateText} from '../../../i18n/formats.js';
import type {Messages} from '../../../i18n/messages.js';
import type {Invitation} from '../../../model/contract/feedback/ask.js';
import {cardFields} from '../../../model/feedback/rules.js';
import {isBlank} from '../../../model/feedback/writing.js';
import {askedFor} from '../../../ui/feedback/asked-for.js';
import {composer} from '../../../ui/feedback/composer.js';
import {keeping} from '../../../ui/feedback/keeping.js';
import {onItsWay} from '../../../ui/feedback/on-its-way.js';
import {preview} from '../../../ui/feedback/preview.js';
import {readers} from '../../../ui/feedback/readers.js';
import {wishLine} from '../../../ui/feedback/wish.js';
import {heading, loading} from '../states.js';
import type {Give} from './give.js';

type Part = TemplateResult | typeof nothing;

const asked = ({host: {site}}: Give, invitation: Invitation, words: Messages): TemplateResult => {
  const {until, open} = invitation;
  const note = open ? words.giveUntil(dateText(site.formatLocale, until, site.visitorZone, site.now())) : undefined;
  return askedFor({...invitation, words, note});
};

const reader = ({giving: {writing}, device}: Give, {name}: Invitation, words: Messages): TemplateResult => {
  const {signing, mayShow} = writing;
  const signature = writing.signature.trim();
  return readers({words, to: name, device, signing, signature, mayShow});
};

const help = ({giving, host}: Give): Part => (giving.crisis ? host.helpNow.panel('words') : nothing);

const copyWords = (give: Give, words: Messages): Part => {
  const {giving, copying} = give;
  if (isBlank(giving.writing)) return nothing;
  const text = cardFields.flatMap((field) => giving.writing.texts[field] ?? []).join('\n\n');
  return html`<div class="actions">
    <button type="button" class="button" @click=${() => void copying.copy('words', text)}>${words.giveCopy}</button>
    <span role="status">${copying.copied === 'words' ? words.linkCopied : nothing}</span>
  </div>`;
};

const earlier = ({giving}: Give, words: Messages): Part =>
  giving.earlier > 0 ? html`<p class="aside" role="status">${words.giveEarlier(giving.earlier)}</p>` : nothing;

const keepingOf = ({giving, host}: Give, words: Messages): Part =>
  keeping({
    words,
    drafts: host.drafts,
    kept: isBlank(giving.writing) ? 'nowhere' : giving.drafts.kept,
    own: giving.drafts.own,
    say: (own) => void giving.drafts.say(own, giving.writing),
    clear: () => void giving.drafts.clear(),
  });

const written = (give: Give, invitation: Invitation, words: Messages): TemplateResult => {
  const {giving, device} = give;
  const {name, wish, otherView} = invitation;
  const {writing, lacks, nudged} = giving;
  return composer({
    words,
    prefix: 'give',
    to: name,
    wish,
    otherView,
    unsigned: true,
    device,
    writing,
    lacks,
    nudged,
    help: help(give),
    keeping: keepingOf(give, words),
    reader: reader(give, invitation, words),
    type: (field, text) => giving.type(field, text),
    choose: (choice) => giving.choose(choice),
    look: () => give.look(),
  });
};

const looking = (give: Give, invitation: Invitation, words: Messages): TemplateResult => {
  const {giving, host, device} = give;
  return preview({
    words,
    locale: host.site.formatLocale,
    card: giving.text,
    to: invitation.name,
    help: help(give),
    reader: reader(give, invitation, words),
    device,
    back: () => give.back(),
    send: () => void give.send(),
  });
};

const sending = (give: Give, words: Messages): TemplateResult => {
  const {phase, kind, where} = give.giving.state;
  return onItsWay({
    words,
    phase: phase === 'waiting' || phase === 'failed' ? phase : 'sending',
    kind,
    where,
    heading: (text) => heading(text, give.host.headingLevel + 1, true),
    text: copyWords(give, words),
    back: () => give.back(),
    retry: () => void give.retry(),
  });
};

// Nothing that was typed goes with the asking.
const over = (give: Give, words: Messages): TemplateResult => {
  const {texts} = give.giving.writing;
  if (isBlank(give.giving.writing)) return html`<p>${words.giveOver}</p>`;
  const left = cardFields.flatMap((field) => texts[field] ?? []);
  return html`<p class="error">${words.giveOverWriting}</p>
    ${left.map((text) => html`<blockquote dir="auto">${text}</blockquote>`)} ${copyWords(give, words)}`;
};

const drafting = (give: Give, invitation: Invitation, words: Messages): TemplateResult => {
  const looks = give.giving.phase === 'preview';
  const {wish, otherView, open} = invitation;
  return html`<div class="writing">
    ${looks ? nothing : html`${earlier(give, words)} ${asked(give, invitation, words)}`} ${wishLine(wish, otherView, words)}
    ${open ? (looks ? looking : written)(give, invitation, words) : over(give, words)}
  </div>`;
};

const step = (give: Give, invitation: Invitation, words: Messages): Part => {
  const {phase} = give.giving;
  if (phase === 'done') return give.given.module?.render(words) ?? loading(words);
  return phase === 'sending' ? sending(give, words) : drafting(give, invitation, words);
};

/** Where somebody is who gives a card, and beneath it what is shown to the group. */
export const steps = (give: Give, invitation: Invitation, words: Messages): TemplateResult =>
  html`<div class="moment">
    ${step(give, invitation, words)} ${give.given.module?.shown(invitation, words) ?? nothing}
  </div>`;
