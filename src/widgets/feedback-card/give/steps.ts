import {type TemplateResult, html, nothing} from 'lit';
import {dateText} from '../../../i18n/formats.js';
import type {Messages} from '../../../i18n/messages.js';
import type {Invitation} from '../../../model/contract/feedback/ask.js';
import {askedFor} from '../../../ui/feedback/asked-for.js';
import {composer} from '../../../ui/feedback/composer.js';
import {readers} from '../../../ui/feedback/readers.js';
import {wishLine} from '../../../ui/feedback/wish.js';
import {loading} from '../states.js';
import type {Give} from './give.js';

type Part = TemplateResult | typeof nothing;

const asked = ({host: {site}}: Give, invitation: Invitation, words: Messages): TemplateResult => {
  const {until, open} = invitation;
  const note = open ? words.giveUntil(dateText(site.formatLocale, until, site.visitorZone, site.now())) : undefined;
  return askedFor({...invitation, words, note});
};

/** Who will read it, beside the button. */
export const readerOf = (give: Give, {name}: Invitation, words: Messages): TemplateResult => {
  const {giving, device} = give;
  const {signing, mayShow, signature} = giving.writing;
  return readers({words, to: name, device, signing, signature: signature.trim(), mayShow});
};

/** Help above the button, where the words ask for it. */
export const helpOf = ({giving, host}: Give): Part => (giving.crisis ? host.helpNow.panel('words') : nothing);

const stuck = ({stuck: is}: Give, words: Messages): Part =>
  is ? html`<p class="error" role="alert">${words.feedbackFailed} ${words.giveStillHere}</p>` : nothing;

const wished = ({wish, otherView}: Invitation, words: Messages): TemplateResult => wishLine(wish, otherView, words);

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
    help: html`${stuck(give, words)} ${helpOf(give)}`,
    keeping: give.given.module?.keeping(words) ?? nothing,
    reader: readerOf(give, invitation, words),
    type: (field, text) => giving.type(field, text),
    choose: (choice) => giving.choose(choice),
    look: () => void give.look(),
  });
};

const beginning = (give: Give, invitation: Invitation, words: Messages): TemplateResult => {
  const {module} = give.given;
  return html`
    ${module?.earlier(words) ?? nothing} ${asked(give, invitation, words)} ${wished(invitation, words)}
    ${invitation.open ? written(give, invitation, words) : (module?.over(words) ?? loading(words))}
  `;
};

const drafting = (give: Give, invitation: Invitation, words: Messages): TemplateResult => {
  const looks = give.giving.phase === 'preview';
  const body = looks ? wished(invitation, words) : beginning(give, invitation, words);
  const card = looks ? (give.given.module?.preview(invitation, words) ?? loading(words)) : nothing;
  return html`<div class="writing">${body} ${card}</div>`;
};

const step = (give: Give, invitation: Invitation, words: Messages): Part => {
  const {phase} = give.giving;
  if (phase === 'done') return give.given.module?.render(words) ?? loading(words);
  if (phase === 'sending') return give.given.module?.way(words) ?? loading(words);
  return drafting(give, invitation, words);
};

/** Where somebody is who gives a card, and beneath it what is shown to the group. */
export const steps = (give: Give, invitation: Invitation, words: Messages): TemplateResult =>
  html`<div class="moment">
    ${step(give, invitation, words)} ${give.given.module?.shown(invitation, words) ?? nothing}
  </div>`;
