import {type TemplateResult, html} from 'lit';
import type {Messages} from '../../i18n/messages.js';

/** Somebody in the circle. */
export interface CirclePerson {
  readonly id: string;
  readonly name: string;
  /** Has had a turn at what is being done. */
  readonly had: boolean;
}

/** What the circle is drawn from. */
export interface CircleView {
  /** With the part `tablet`. */
  readonly words: Messages;
  readonly people: readonly CirclePerson[];
  /** They read now, and write no more. */
  readonly reads: boolean;
  readonly hand: (id: string) => void;
}

const standing = ({words, reads}: CircleView, {had}: CirclePerson): string => {
  if (!had) return words.tabletTurnOpen;
  return reads ? words.tabletRead : words.tabletTurnDone;
};

/** The circle: who has had a turn, and to whom the device can be handed. Nobody's turn is longer or comes first by rule. */
export const roundCircle = (view: CircleView): TemplateResult =>
  html`<ul class="places" part="places" role="list">
    ${view.people.map(
      (person) => html`<li class="place" part="place">
        <p class="place-name"><bdi>${person.name}</bdi> <span class="note">${standing(view, person)}</span></p>
        <button type="button" class="button" @click=${() => view.hand(person.id)}>${view.words.tabletHandTo(person.name)}</button>
      </li>`,
    )}
  </ul>`;
