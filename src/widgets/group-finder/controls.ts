import {type TemplateResult, html, nothing} from 'lit';
import {icon} from '../../ui/icon.js';
import {filtersIcon, searchIcon} from './icons.js';
import type {View} from './view.js';

/** What the controls tell the finder. */
export interface ControlActions {
  type: (text: string) => void;
  /** The visitor is near the filters: time to load them. */
  near: () => void;
  toggleFilters: () => void;
  show: (by: View['by']) => void;
}

/** What the controls show. */
export interface ControlState {
  /** The page's own name for the search. */
  label: string;
  text: string;
  /** How many filters are on. */
  active: number;
  filtersOpen: boolean;
  /** Whether there is anything to filter by. */
  filterable: boolean;
}

const viewButton = (by: View['by'], label: string, view: View, {show}: ControlActions): TemplateResult => html`<button
  type="button" class="button" part="view-button" aria-pressed=${view.by === by} @click=${() => show(by)}>${label}</button>`;

/** The search box, the button that opens the filters, and the choice of view. */
export const controls = (view: View, state: ControlState, actions: ControlActions): TemplateResult => {
  const {words} = view;
  const label = state.label || words.searchLabel;
  return html`<div class="controls" part="controls" role="search" aria-label=${label}>
    <label class="field">
      <span class="label">${label}</span>
      <span class="box">${icon(searchIcon)}<input
        part="search" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" maxlength="200" dir=${state.text ? 'auto' : nothing}
        placeholder=${words.searchHint} .value=${state.text}
        @input=${(event: Event) => actions.type((event.target as HTMLInputElement).value)}></span>
    </label>
    ${
      state.filterable
        ? html`<button type="button" class="button" part="filters-button" aria-expanded=${state.filtersOpen} aria-controls="filters"
          @pointerenter=${actions.near} @focus=${actions.near} @click=${actions.toggleFilters}>
          ${icon(filtersIcon)}${state.active > 0 ? words.filtersOn(state.active) : words.filters}
        </button>`
        : nothing
    }
    <div class="views" part="views" role="group" aria-label=${words.view}>
      ${viewButton('time', words.viewTime, view, actions)}${viewButton('group', words.viewGroup, view, actions)}
    </div>
  </div>`;
};
