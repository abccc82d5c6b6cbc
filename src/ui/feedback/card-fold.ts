import {type TemplateResult, html} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {isoDateText} from '../../i18n/more-formats.js';
import type {Messages} from '../../i18n/messages.js';
import type {Card} from '../../model/contract/feedback/card.js';
import {cardActions} from './card-actions.js';
import {cardText} from './card-face.js';
import type {ReceivedView} from './received-view.js';

/** What a folded card says on its outside. */
export const outside = ({signature}: Pick<Card, 'signature'>, words: Messages): string =>
  signature ? words.foldedFrom(signature) : words.foldedUnsigned;

/** Whether it lies there unfolded: those that are kept do, until they are folded. */
export const isUnfolded = ({id, place}: Card, {cards}: ReceivedView): boolean =>
  cards.table.desk(id).open ?? place === 'kept';

// What is kept lies there to be read; what can be done with it comes when it is taken up.
const beneath = (card: Card, view: ReceivedView): TemplateResult => {
  const {words, cards} = view;
  if (cards.table.desk(card.id).open) return cardActions(card, view);
  const takeUp = (event: Event): void => {
    (event.currentTarget as Element).closest('.card')?.querySelector('summary')?.focus();
    cards.table.set(card.id, {open: true});
  };
  return html`<button type="button" class="button quiet take-up" @click=${takeUp}>${words.cardMore}</button>`;
};

const folded = (card: Card, view: ReceivedView): TemplateResult => {
  const {words, locale, cards} = view;
  if (card.reported === 'removed') return html`<p class="card removed" part="card">${words.reportedRemoved}</p>`;
  const open = isUnfolded(card, view);
  const onToggle = ({currentTarget}: Event): void => {
    const isOpen = (currentTarget as HTMLDetailsElement).open;
    if (isOpen !== isUnfolded(card, view)) cards.table.set(card.id, {open: isOpen});
  };
  return html`<details class="card" part="card" .open=${open} @toggle=${onToggle}>
    <summary><span class="from">${outside(card, words)}</span> <time datetime=${card.day}>${isoDateText(locale, card.day)}</time></summary>
    <div class="inside">${cardText(view.words, card)}${open ? beneath(card, view) : ''}</div>
  </details>`;
};

/** A card, folded until it is opened: then what was written, and what can be done with it. */
export const cardFold = (card: Card, view: ReceivedView): unknown => {
  const {words, locale, cards} = view;
  const desk = cards.table.desk(card.id);
  // of many cards only those are drawn anew that are others; help beside an answer comes when it is loaded
  return guard([card, desk, words, locale, cards.asked, desk.panel ? {} : ''], () => folded(card, view));
};
