import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Copying} from '../../../controllers/feedback/copying.js';
import type {OwnDesk} from '../../../controllers/feedback/own-desk.js';
import {addressWith} from '../../../controllers/own-link.js';
import type {Messages} from '../../../i18n/messages.js';
import type {OwnCard} from '../../../model/contract/feedback/card.js';
import {composer} from '../../../ui/feedback/composer.js';
import {linkCard} from '../../../ui/feedback/link-card.js';
import {ownCard} from '../../../ui/feedback/own-card.js';
import {readers} from '../../../ui/feedback/readers.js';
import {wishLine} from '../../../ui/feedback/wish.js';
import {heading} from '../states.js';
import type {KithFeedbackCard} from '../feedback-card.js';

/** What a card of one's own is drawn from. */
export interface OwnView {
  readonly host: KithFeedbackCard;
  readonly desk: OwnDesk;
  readonly copying: Copying;
  readonly qr: ((text: string, name: string) => TemplateResult) | undefined;
  readonly device: boolean;
}

/** The private link to one's own card, by its secret. */
export const ownLink = (view: Omit<OwnView, 'desk'>, secret: string, words: Messages): TemplateResult => {
  const {host, copying, qr} = view;
  const address = addressWith(secret, host.address, 'kith-card');
  return linkCard({
    words,
    id: 'own',
    title: words.ownLink,
    means: words.ownLinkMeans,
    address,
    qr,
    folded: true,
    copied: copying.copied === 'own',
    copy: () => void copying.copy('own', address),
  });
};

const troubleOf = ({link}: OwnDesk, words: Messages): string | undefined =>
  link.trouble && `${words.ownNot} ${words.giveFailures[link.trouble] ?? words.giveFailures.server}`;

const correcting = ({desk, device}: OwnView, card: OwnCard, words: Messages): TemplateResult => {
  const writing = desk.writing!;
  const {signing, mayShow} = writing;
  const trouble = troubleOf(desk, words);
  const {wish, otherView} = desk.invited;
  const fields = composer({
    words,
    prefix: 'own',
    to: card.to,
    wish,
    otherView,
    unsigned: desk.unsigned,
    device,
    writing,
    lacks: desk.lacks,
    nudged: undefined,
    help: trouble ? html`<p class="error" role="alert">${trouble}</p>` : nothing,
    keeping: nothing,
    reader: readers({words, to: card.to, signing, signature: writing.signature.trim(), mayShow, device}),
    next: desk.link.work ? words.ownSaving : words.ownSave,
    actions: html`<button type="button" class="button" part="back-button" @click=${desk.cancel}>${words.ownCancel}</button>`,
    type: desk.type,
    choose: desk.choose,
    look: () => void desk.save(),
  });
  return html`<div class="writing">${wishLine(wish, otherView, words)} ${fields}</div>`;
};

/** A card of one's own as it stands, or as it is being corrected. */
export const ownPiece = (view: OwnView, words: Messages): TemplateResult | typeof nothing => {
  const {host, desk} = view;
  const {card, link} = desk;
  if (link.phase === 'withdrawn')
    return html`${heading(words.ownWithdrawn, host.headingLevel + 1, true)}<p>${words.ownWithdrawnMeans}</p>`;
  if (!card) return nothing;
  if (desk.writing) return correcting(view, card, words);
  const {formatLocale, visitorZone, now} = host.site;
  return ownCard({
    words,
    locale: formatLocale,
    zone: visitorZone,
    now: now(),
    card,
    work: link.work,
    trouble: troubleOf(desk, words),
    confirming: desk.confirming,
    signature: desk.signature,
    nameless: desk.nameless,
    actions: desk,
  });
};
