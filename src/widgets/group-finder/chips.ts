import {type TemplateResult, css, html, nothing, type LitElement} from 'lit';
import type {FacetName, GroupQuery} from '../../model/query.js';
import {adopt} from '../../ui/adopt.js';
import {icon} from '../../ui/icon.js';
import {closeIcon} from './icons.js';
import {valueLabel} from './labels.js';
import type {Naming} from './trait-labels.js';
import type {View} from './view.js';

/** What the chips need of the finder. */
export interface ChipsHost extends LitElement {
  readonly unlocked: readonly FacetName[];
  put: (name: FacetName, chosen: string[]) => void;
  clear: () => void;
}

/** A filter that is on. */
export interface ActiveFilter {
  name: FacetName;
  value: string;
  label: string;
}

/** The filters that are on, one for each value, in the order they are shown. */
export const activeFilters = (query: GroupQuery, names: readonly FacetName[], naming: Naming): ActiveFilter[] =>
  names.flatMap((name) => (query[name] ?? []).map((value) => ({name, value, label: valueLabel(name, value, naming)})));

export const chipStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .chip {
    border-radius: 999px;
    background: var(--_raised);
  }
  .chip .icon {
    inline-size: 16px;
  }
`;

/** One chip for each filter that is on, each with a way to take it off. */
export class Chips {
  readonly #host: ChipsHost;

  constructor(host: ChipsHost) {
    this.#host = host;
    adopt(host, chipStyles);
  }

  render(view: View): TemplateResult | typeof nothing {
    const active = activeFilters(view.query, this.#host.unlocked, view);
    if (active.length === 0) return nothing;
    const {words} = view;
    return html`<div class="chips" part="chips">
      ${active.map(
        (filter) => html`<button type="button" class="button chip" part="chip" aria-label=${words.remove(filter.label)}
          @click=${() => this.#remove(filter, view)}><span dir="auto">${filter.label}</span>${icon(closeIcon)}</button>`,
      )}
      <button type="button" class="button quiet" part="clear-button" @click=${() => this.#host.clear()}>${words.clearAll}</button>
    </div>`;
  }

  // The chip goes; focus must not go with it.
  #remove({name, value}: ActiveFilter, {query}: View): void {
    this.#host.put(
      name,
      (query[name] ?? []).filter((other) => other !== value),
    );
    this.#host.renderRoot.querySelector<HTMLElement>('[part=filters-button]')?.focus();
  }
}
