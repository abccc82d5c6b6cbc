import {type TemplateResult, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Card} from '../../model/contract/feedback/card.js';
import {cardFold} from './card-fold.js';
import type {ReceivedView} from './received-view.js';

const step = (text: string, to: Card | undefined, {cards}: ReceivedView): TemplateResult =>
  html`<button
    type="button" class="button" aria-disabled=${!to} @click=${() => to && cards.table.go(to.id)}
  >${text}</button>`;

/** One card at a time. */
export const oneCard = (all: readonly Card[], view: ReceivedView): TemplateResult => {
  const {words, cards} = view;
  const at = cards.table.at(all);
  return html`<div class="picked">
      ${repeat(
        all.slice(at, at + 1),
        ({id}) => id,
        (card) => cardFold(card, view),
      )}
    </div>
    ${
      all.length > 1
        ? html`<div class="actions">
            ${step(words.cardBefore, all[at - 1], view)} ${step(words.cardAfter, all[at + 1], view)}
          </div>`
        : nothing
    }`;
};
