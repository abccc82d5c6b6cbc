import {type TemplateResult, html, nothing} from 'lit';
import {dateText, timeText} from '../../i18n/formats.js';
import type {Messages} from '../../i18n/messages.js';
import type {OwnCard} from '../../model/contract/feedback/card.js';
import {onEscape} from '../on-escape.js';
import {cardFace} from './card-face.js';

export {ownCardStyles} from './own-card.styles.js';

type Part = TemplateResult | typeof nothing;

/** What the giver of a card can do. */
export interface OwnActions {
  /** Begins to correct it. */
  edit: () => void;
  /** Asks, or does not ask any more, whether it is to be withdrawn for ever. */
  confirm: (asks: boolean) => void;
  withdraw: () => void;
  /** The name that it is to be signed with after all. */
  name: (name: string) => void;
  sign: () => void;
}

/** What a card is drawn from, for who gave it. */
export interface OwnCardView {
  readonly words: Messages;
  /** BCP 47. */
  readonly locale: string;
  /** IANA. */
  readonly zone: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly card: OwnCard;
  readonly work: 'correcting' | 'withdrawing' | undefined;
  /** What could not be done, in words. */
  readonly trouble: string | undefined;
  readonly confirming: boolean;
  /** As typed so far, for one that is to be signed after all. */
  readonly signature: string;
  /** Said of a name that is missing. */
  readonly nameless: boolean;
  readonly actions: OwnActions;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

const sign = ({words, card, signature, nameless, work, actions}: OwnCardView): TemplateResult =>
  html`<form class="sign" novalidate autocomplete="off" @submit=${(event: Event) => {
    event.preventDefault();
    actions.sign();
  }}>
    <label for="own-name">${words.ownSignName}</label>
    <p class="hint" id="own-name-hint">${words.ownSignMeans(card.to)}</p>
    <input id="own-name" maxlength="100" dir="auto" autocomplete="off" aria-describedby="own-name-hint own-name-said"
      aria-invalid=${nameless ? 'true' : nothing} .value=${signature} @input=${(event: Event) => actions.name(valueOf(event))} />
    <p class="said flaw" id="own-name-said" role="status">${nameless ? words.giveLacks.signature : nothing}</p>
    <div class="actions"><button class="button" aria-disabled=${work ? 'true' : nothing}>${words.ownSign}</button></div>
  </form>`;

// One announcement for whatever has changed.
const news = ({words, card}: OwnCardView): string => {
  const {to, state, thanked, answer, shown} = card;
  const where = {
    waiting: words.ownWaiting(to),
    arrived: words.ownArrived(to),
    held: words.ownHeld,
    removed: words.ownRemoved,
  }[state];
  const more = [thanked && words.ownThanked(to), answer && words.ownAnswered(to), shown && words.ownShown(to)];
  return [where, ...more.filter(Boolean)].join(' ');
};

const quote = (title: string, text: string): TemplateResult =>
  html`<div class="reply"><p>${title}</p><blockquote dir="auto">${text}</blockquote></div>`;

const reply = ({words, card}: OwnCardView): Part => {
  const {removedFor, answer, to} = card;
  return html`
    ${removedFor ? quote(words.ownRemovedFor, removedFor) : nothing}
    ${answer ? quote(words.ownAnswerOf(to), answer) : nothing}
  `;
};

const confirm = ({words, work, actions}: OwnCardView): TemplateResult => {
  const waits = work ? 'true' : nothing;
  const stays = (): void => {
    if (!work) actions.confirm(false);
  };
  return html`<div class="confirm" part="confirm" role="group" aria-labelledby="own-confirm" @keydown=${onEscape(stays)}>
    <p id="own-confirm" class="first" tabindex="-1">${words.ownWithdrawAsk}</p>
    <div class="actions">
      <button type="button" class="button" aria-disabled=${waits} @click=${stays}>${words.ownKeepIt}</button>
      <button type="button" class="button primary" aria-disabled=${waits} @click=${actions.withdraw}>
        ${work === 'withdrawing' ? words.ownWithdrawing : words.ownWithdrawYes}</button>
    </div>
  </div>`;
};

/** Whether it can still be corrected: for some minutes, and an unsigned one only until it has arrived. */
export const isCorrectable = ({state, signature, correctableUntil}: OwnCard, now: number): boolean =>
  now < correctableUntil && state !== 'removed' && (state !== 'arrived' || signature !== undefined);

const deeds = (view: OwnCardView): TemplateResult => {
  const {words, locale, zone, now, card, actions} = view;
  return html`<div class="actions">
    ${
      isCorrectable(card, now)
        ? html`<button type="button" class="button" part="correct-button" @click=${actions.edit}>
          ${words.ownCorrectUntil(timeText(locale, card.correctableUntil, zone))}</button>`
        : nothing
    }
    <button type="button" class="button" part="withdraw-button" @click=${() => actions.confirm(true)}>${words.ownWithdraw}</button>
  </div>`;
};

/** A card, for who gave it: where it is, what came back, and how to take it back. */
export const ownCard = (view: OwnCardView): TemplateResult => {
  const {words, locale, zone, card, trouble, confirming} = view;
  return html`<section class="own" part="own">
    <p class="own-news" role="status" tabindex="-1">${news(view)}</p>
    ${reply(view)} ${cardFace({words, locale, card, to: card.to})}
    ${card.state === 'waiting' && card.signature === undefined ? sign(view) : nothing}
    ${trouble ? html`<p class="error" role="alert">${trouble}</p>` : nothing} ${confirming ? confirm(view) : deeds(view)}
    <p class="aside">${words.ownErasedOn(dateText(locale, card.erasedOn, zone, view.now))}</p>
  </section>`;
};
