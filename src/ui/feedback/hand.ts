import {type TemplateResult, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Card} from '../../model/contract/feedback/card.js';
import {cardFold, outside} from './card-fold.js';
import {followed} from './next-seen.js';
import type {ReceivedView} from './received-view.js';

/** The most cards that a hand holds. */
const most = 7;

const tabs = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=tab]')];

const onKey = (event: KeyboardEvent): void => {
  const all = tabs(event.currentTarget as Element);
  followed(event, all, all.indexOf(event.target as HTMLElement))?.focus();
};

const tab = (card: Card, turned: number, stop: boolean, {words, cards}: ReceivedView): TemplateResult => {
  const {id} = card;
  const isPicked = cards.table.picked === id;
  const pick = (): void => {
    cards.table.set(id, {open: true});
    cards.table.go(id);
  };
  return html`<button
    type="button" class="tab" role="tab" id="tab-${id}" data-turned=${turned} tabindex=${stop ? 0 : -1}
    aria-selected=${isPicked} aria-controls=${isPicked ? 'hand-panel' : nothing} @click=${pick}
  >${outside(card, words)}</button>`;
};

const further = (all: readonly Card[], from: number, {words, cards}: ReceivedView): TemplateResult | typeof nothing => {
  if (all.length <= most) return nothing;
  const button = (text: string, to: number): TemplateResult =>
    html`<button
      type="button" class="button" aria-disabled=${!all[to]} @click=${() => all[to] && cards.table.go(all[to].id)}
    >${text}</button>`;
  return html`<div class="actions">${button(words.handBefore, from - most)} ${button(words.handAfter, from + most)}</div>`;
};

/** Up to seven cards, held like a fan: arrow keys lead along, and the one that is picked lies open beneath. */
export const hand = (all: readonly Card[], view: ReceivedView): TemplateResult => {
  const {words, cards} = view;
  const at = cards.table.at(all);
  const from = at - (at % most);
  const held = all.slice(from, from + most);
  const picked = held.find(({id}) => id === cards.table.picked);
  return html`<div class="hand" role="tablist" aria-label=${words.views['hand'] ?? nothing} part="hand" @keydown=${onKey}>
      ${repeat(
        held,
        ({id}) => id,
        (card, index) => tab(card, 2 * index - held.length + 1, from + index === at, view),
      )}
    </div>
    ${further(all, from, view)}
    ${
      picked
        ? html`<div class="picked" role="tabpanel" id="hand-panel" aria-labelledby="tab-${picked.id}">
            ${repeat(
              [picked],
              ({id}) => id,
              (card) => cardFold(card, view),
            )}
          </div>`
        : html`<p class="note">${words.pickCard}</p>`
    }`;
};
