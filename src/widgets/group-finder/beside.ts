import {type TemplateResult, html, nothing} from 'lit';
import {Chips, type ChipsHost} from './chips.js';
import {Filters, type FiltersHost} from './filters.js';
import {Offers, type OffersHost} from './offers.js';
import type {View} from './view.js';
import {WayOutFinder, type WayOutHost} from './way-out.js';

/** What all that stands beside the list needs of the finder. */
export type BesideHost = ChipsHost & FiltersHost & OffersHost & WayOutHost;

/** What stands between the search box and the list once it is wanted: offers, the panel of filters, and chips; and the way out of it. */
export class Beside {
  readonly #host: BesideHost;
  readonly #chips: Chips;
  readonly #filters: Filters;
  readonly #offers: Offers;
  /** The way out of a list that is empty. */
  readonly exit: WayOutFinder;

  constructor(host: BesideHost) {
    this.#host = host;
    this.#chips = new Chips(host);
    this.#filters = new Filters(host);
    this.#offers = new Offers(host);
    this.exit = new WayOutFinder(host);
  }

  render(view: View): TemplateResult {
    return html`
      ${view.query.text ? this.#offers.render(view) : nothing}
      ${this.#host.filtersOpen ? this.#filters.render(view) : nothing} ${this.#chips.render(view)}
    `;
  }
}
