import {type CSSResult, type TemplateResult, html, nothing} from 'lit';
import type {Card} from '../../model/contract/feedback/card.js';
import {isOpen} from '../../model/feedback/rules.js';
import {styles as faceStyles} from './card-face.js';
import {cardFoldStyles} from './card-fold.styles.js';
import {hand} from './hand.js';
import {handStyles} from './hand.styles.js';
import {oneCard} from './one-card.js';
import {type ReceivedView, failureText} from './received-view.js';
import {receivedStyles} from './received.styles.js';
import {wall, wallStyles} from './wall.js';

/** All that received cards need to look like something, with tokens and buttons. */
export const receivedSheets: readonly CSSResult[] = [
  faceStyles,
  wallStyles,
  handStyles,
  cardFoldStyles,
  receivedStyles,
];

const lyings = ['one', 'hand', 'wall'] as const;
const drawn = {one: oneCard, hand, wall};

const panel = (title: string, text: string, further: unknown = nothing): TemplateResult =>
  html`<div class="panel" part="empty">
    <p><strong>${title}</strong></p>
    <p>${text}</p>
    ${further}
  </div>`;

const empty = ({words, cards: {asked}, now}: ReceivedView): TemplateResult => {
  if (asked && !isOpen(asked, now())) return panel(words.receiveNoneOver, words.receiveNoneOverHelp);
  return panel(words.receiveNone, words.receiveNoneHelp, html`<p class="note">${words.receiveTogether}</p>`);
};

const failed = ({words, cards}: ReceivedView): TemplateResult =>
  html`<div class="panel" part="error">
    <p><strong>${words.receiveFailed}</strong></p>
    <p>${failureText(cards.failure ?? 'server', words)}</p>
    <button type="button" class="button primary" @click=${() => void cards.load()}>${words.receiveRetry}</button>
  </div>`;

const arrived = ({words, cards}: ReceivedView): TemplateResult => {
  const {length} = cards.arrived;
  const show = (event: Event): void => {
    (event.currentTarget as Element).closest<HTMLElement>('.received')?.focus();
    cards.showArrived();
  };
  const one = length === 1;
  return html`<div class="arrived" part="arrived">
    ${
      length > 0
        ? html`<span>${words.receiveSaid[one ? 'arrivedOne' : 'arrivedSome']}</span>
            <button type="button" class="button" @click=${show}>${one ? words.arrivedShowOne : words.arrivedShowSome}</button>`
        : nothing
    }
  </div>`;
};

const choice = (count: number, {words, cards: {table}}: ReceivedView): TemplateResult | typeof nothing => {
  if (count < 2) return nothing;
  const now = table.lying(count);
  return html`<div class="actions lyings" role="group" aria-label=${words.viewsLabel}>
    ${lyings.map(
      (lying) =>
        html`<button
          type="button" class="button" aria-pressed=${lying === now} @click=${() => table.choose(lying)}
        >${words.views[lying]}</button>`,
    )}
  </div>`;
};

const away = (cards: readonly Card[], view: ReceivedView): TemplateResult | typeof nothing =>
  cards.length > 0
    ? html`<details class="away" part="away">
        <summary>${view.words.awayTitle}</summary>
        ${wall(cards, view)}
      </details>`
    : nothing;

const here = (view: ReceivedView): TemplateResult => {
  const {cards} = view.cards;
  const onTable = cards.filter(({place}) => place !== 'away');
  const lying = view.cards.table.lying(onTable.length);
  return html`<div class="above">${choice(onTable.length, view)} ${cards.length > 0 ? arrived(view) : nothing}</div>
    ${onTable.length > 0 ? drawn[lying](onTable, view) : nothing} ${cards.length > 0 ? nothing : empty(view)}
    ${away(
      cards.filter(({place}) => place === 'away'),
      view,
    )}`;
};

const body = (view: ReceivedView): TemplateResult => {
  const {words, cards} = view;
  const bodies = {
    loading: () => html`<p class="note">${words.receiveLoading}</p>`,
    here: () => here(view),
    missing: () => panel(words.receiveMissing, words.receiveMissingHelp),
    failed: () => failed(view),
    erased: () => panel(words.erasedCards, words.erasedCardsHelp),
  };
  return bodies[cards.phase]();
};

const said = ({words, cards}: ReceivedView): string => {
  if (cards.phase === 'loading') return words.receiveLoading;
  return (cards.said && words.receiveSaid[cards.said]) ?? '';
};

/** The cards that have arrived, as they lie; or in words why there are none. */
export const received = (view: ReceivedView): TemplateResult =>
  html`<section class="received" part="received" tabindex="-1" aria-label=${view.words.receiveTitle}>
    <p class="said" role="status">${said(view)}</p>
    ${body(view)}
  </section>`;
