import {type LitElement, type TemplateResult, html, nothing} from 'lit';
import {firstDayOfWeek, numberText} from '../../i18n/more-formats.js';
import {type Facet, type FacetName, facetNames, pathSeparator} from '../../model/query.js';
import {adopt} from '../../ui/adopt.js';
import {FacetMemory} from './facet-memory.js';
import {filterStyles} from './filters.styles.js';
import type {GroupSearch} from './group-search.js';
import {valueLabel} from './labels.js';
import {type Region, regionTree} from './regions.js';
import type {View} from './view.js';

/** What the filters need of the finder. */
export interface FiltersHost extends LitElement {
  readonly search: GroupSearch;
  readonly unlocked: readonly FacetName[];
  filtersOpen: boolean;
  put: (name: FacetName, chosen: string[]) => void;
  clear: () => void;
}

// So many values of a filter are shown at once; the rest on request.
const shownAtOnce = 8;
const orders: Partial<Record<FacetName, readonly string[]>> = {
  time: ['morning', 'afternoon', 'evening', 'night'],
  attendance: ['inPerson', 'online', 'hybrid'],
  cost: ['free', 'donation', 'paid'],
  room: ['yes', 'no'],
};

/** Values in the order people expect: weekdays as in their country, parts of the day in turn, the rest by frequency. */
export const inOrder = (name: FacetName, facets: readonly Facet[], locale: string): Facet[] => {
  const rank = (value: string): number =>
    name === 'day' ? (Number(value) + 7 - firstDayOfWeek(locale)) % 7 : (orders[name]?.indexOf(value) ?? 0);
  return [...facets].sort((a, b) => rank(a.value) - rank(b.value) || b.count - a.count || (a.value < b.value ? -1 : 1));
};

/** The panel of filters: checkboxes with counts that follow the other filters. */
export class Filters {
  readonly #host: FiltersHost;
  readonly #memory = new FacetMemory();

  constructor(host: FiltersHost) {
    this.#host = host;
    adopt(host, filterStyles);
  }

  render(view: View): TemplateResult {
    const {search, unlocked} = this.#host;
    const {words, query} = view;
    const {page, busy} = search;
    const facets = page ? this.#memory.after(page, query) : {};
    const known = facetNames.filter((name) => unlocked.includes(name) && facets[name]?.length);
    return html`<div class="filters" id="filters" part="filters" role="group" aria-label=${words.filters} aria-busy=${busy || nothing}>
      ${known.length === 0 && busy ? html`<p class="wait">${words.loading}</p>` : nothing}
      ${known.map((name) => this.#fieldset(name, facets[name]!, view))}
      <div class="actions">
        <button type="button" class="button primary" part="done-button" @click=${this.#onDone}>${words.done}</button>
        <button type="button" class="button quiet" @click=${() => this.#host.clear()}>${words.clearAll}</button>
      </div>
    </div>`;
  }

  #fieldset(name: FacetName, facets: readonly Facet[], view: View): TemplateResult {
    return html`<fieldset>
      <legend>${view.words[name]}</legend>
      ${
        name === 'region'
          ? this.#regions(regionTree(facets, view.locale), view)
          : this.#options(name, inOrder(name, facets, view.locale), view)
      }
    </fieldset>`;
  }

  #options(name: FacetName, facets: readonly Facet[], view: View): unknown {
    const option = (facet: Facet): TemplateResult => this.#option(name, facet, view);
    if (facets.length <= shownAtOnce + 2) return html`<div class="options">${facets.map(option)}</div>`;
    return html`<div class="options">${facets.slice(0, shownAtOnce).map(option)}</div>
      <details>
        <summary>${view.words.allOf(facets.length)}</summary>
        <div class="options">${facets.slice(shownAtOnce).map(option)}</div>
      </details>`;
  }

  // A place with places inside it folds out; the others stand side by side.
  #regions(regions: readonly Region[], view: View): TemplateResult {
    return html`<div class="options">
        ${regions.filter(({inside}) => inside.length === 0).map((region) => this.#option('region', region, view))}
      </div>
      ${regions.filter(({inside}) => inside.length > 0).map((region) => this.#branch(region, view))}`;
  }

  #branch(region: Region, view: View): TemplateResult {
    const {value, inside} = region;
    const name = valueLabel('region', value, view);
    const chosen = view.query.region?.some((path) => path === value || path.startsWith(value + pathSeparator));
    return html`<details ?open=${chosen}>
      <summary><span dir="auto">${name}</span> <span class="count">${numberText(view.locale, region.count)}</span></summary>
      <div class="options">${this.#option('region', region, view, view.words.inside(name))}</div>
      ${this.#regions(inside, view)}
    </details>`;
  }

  #option(name: FacetName, {value, count}: Facet, view: View, label = valueLabel(name, value, view)): TemplateResult {
    const chosen: readonly string[] = view.query[name] ?? [];
    const checked = chosen.includes(value);
    const toggled = (): string[] => (checked ? chosen.filter((other) => other !== value) : [...chosen, value]);
    return html`<label class="option ${count === 0 && !checked ? 'none' : ''}">
      <input type="checkbox" .checked=${checked} @change=${() => this.#host.put(name, toggled())} />
      <span dir="auto">${label}</span> <span class="count">${numberText(view.locale, count)}</span>
    </label>`;
  }

  // Focus goes back to the button that opened the panel, not to the top of the page.
  readonly #onDone = (): void => {
    this.#host.filtersOpen = false;
    this.#host.renderRoot.querySelector<HTMLElement>('[part=filters-button]')?.focus();
  };
}
