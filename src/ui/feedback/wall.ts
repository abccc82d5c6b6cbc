import {type TemplateResult, html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Messages} from '../../i18n/messages.js';
import type {Card, ShownCard} from '../../model/contract/feedback/card.js';
import {cardFace} from './card-face.js';
import {cardFold} from './card-fold.js';
import {followed} from './next-seen.js';
import type {ReceivedView} from './received-view.js';

export {wallStyles} from './wall.styles.js';

// What opens a card. A card that was removed has nothing to open, and is passed over.
const folds = '.card > summary';

const onKey = (event: KeyboardEvent): void => {
  const from = event.target as Element;
  if (!from.matches(folds)) return;
  // the places, not what is in them: far away that is not laid out
  const places = [...(event.currentTarget as Element).children].filter((place) => place.querySelector(folds));
  const index = places.findIndex((place) => place.contains(from));
  followed(event, places, index)?.querySelector<HTMLElement>(folds)?.focus();
};

/** All cards beside and beneath each other, as many in a row as there is room for. Arrow keys lead by what is seen. */
export const wall = (cards: readonly Card[], view: ReceivedView): TemplateResult =>
  html`<ul class="wall" role="list" part="wall" @keydown=${onKey}>
    ${repeat(
      cards,
      ({id}) => id,
      (card) => html`<li>${cardFold(card, view)}</li>`,
    )}
  </ul>`;

/** What a wall of shown cards is drawn from. */
export interface ShownView {
  /** With the part `card`. */
  readonly words: Messages;
  /** BCP 47. */
  readonly locale: string;
  readonly shown: readonly ShownCard[];
  /** Whether each says for whom it was: in a round. */
  readonly named?: boolean;
}

/** The cards that are shown to the group: to be read, and nothing more. */
export const shownWall = ({words, locale, shown, named = false}: ShownView): TemplateResult =>
  html`<ul class="wall" role="list" part="wall">
    ${repeat(
      shown,
      ({id}) => id,
      (card) => html`<li>${cardFace({words, locale, card, ...(named && {to: card.to})})}</li>`,
    )}
  </ul>`;
