import {type TemplateResult, html, nothing} from 'lit';
import {icon} from '../../ui/icon.js';
import type {ActiveFilter} from './labels.js';
import type {View} from './view.js';

/** What the controls tell the finder. */
export interface ControlActions {
  type: (text: string) => void;
  /** The visitor is about to use search or filters. */
  ready: () => void;
  toggleFilters: () => void;
  show: (by: View['by']) => void;
  remove: (filter: ActiveFilter) => void;
  clear: () => void;
}

/** What the controls show. */
export interface ControlState {
  text: string;
  active: readonly ActiveFilter[];
  filtersOpen: boolean;
  /** Whether there is anything to filter by. */
  filterable: boolean;
}

const viewButton = (by: View['by'], label: string, view: View, {show}: ControlActions): TemplateResult => html`<button
  type="button" class="button" part="view-button" aria-pressed=${view.by === by} @click=${() => show(by)}>${label}</button>`;

/** The search box, the button that opens the filters, and the choice of view. */
export const controls = (view: View, state: ControlState, actions: ControlActions): TemplateResult => {
  const {words} = view;
  return html`<div class="controls" part="controls" role="search" aria-label=${words.searchLabel}>
    <label class="field">
      <span class="label">${words.searchLabel}</span>
      <span class="box">${icon('search')}<input
        part="search" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" maxlength="200" dir="auto"
        placeholder=${words.searchHint} .value=${state.text}
        @focus=${actions.ready} @input=${(event: Event) => actions.type((event.target as HTMLInputElement).value)}></span>
    </label>
    ${state.filterable
      ? html`<button type="button" class="button" part="filters-button" aria-expanded=${state.filtersOpen} aria-controls="filters"
          @pointerenter=${actions.ready} @focus=${actions.ready} @click=${actions.toggleFilters}>
          ${icon('filters')}${state.active.length > 0 ? words.filtersOn(state.active.length) : words.filters}
        </button>`
      : nothing}
    <div class="views" part="views" role="group" aria-label=${words.view}>
      ${viewButton('time', words.viewTime, view, actions)}${viewButton('group', words.viewGroup, view, actions)}
    </div>
  </div>`;
};

/** One chip for each filter that is on, each with a way to take it off. */
export const chips = ({words}: View, active: readonly ActiveFilter[], actions: ControlActions): TemplateResult => html`
  <div class="chips" part="chips">
    ${active.map(
      (filter) => html`<button type="button" class="button chip" part="chip" aria-label=${words.remove(filter.label)}
        @click=${() => actions.remove(filter)}><span dir="auto">${filter.label}</span>${icon('close')}</button>`,
    )}
    <button type="button" class="button quiet" part="clear-button" @click=${actions.clear}>${words.clearAll}</button>
  </div>
`;
