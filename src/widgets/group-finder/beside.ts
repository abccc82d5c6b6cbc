import {type TemplateResult, html, nothing} from 'lit';
import {Chips, type ChipsHost} from './chips.js';
import {Filters, type FiltersHost} from './filters.js';
import {Offers, type OffersHost} from './offers.js';
import type {View} from './view.js';

/** What stands between the search box and the list once it is wanted: offers, the panel of filters, and chips. */
export class Beside {
  readonly #host: ChipsHost & FiltersHost & OffersHost;
  readonly #chips: Chips;
  readonly #filters: Filters;
  readonly #offers: Offers;

  constructor(host: ChipsHost & FiltersHost & OffersHost) {
    this.#host = host;
    this.#chips = new Chips(host);
    this.#filters = new Filters(host);
    this.#offers = new Offers(host);
  }

  render(view: View): TemplateResult {
    return html`
      ${view.query.text ? this.#offers.render(view) : nothing}
      ${this.#host.filtersOpen ? this.#filters.render(view) : nothing} ${this.#chips.render(view)}
    `;
  }
}
