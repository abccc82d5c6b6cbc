import {type LitElement, type TemplateResult, html, nothing} from 'lit';
import type {SiteController} from '../../controllers/site.js';
import {listText} from '../../i18n/formats.js';
import {facetNames, type FacetName, type GroupQuery} from '../../model/query.js';
import {fold} from '../../model/text/fold.js';
import {adopt} from '../../ui/adopt.js';
import {chipStyles} from './chips.js';
import type {GroupSearch} from './group-search.js';
import {type Known, type Offer, offersIn} from './offered-words.js';
import type {View} from './view.js';

/** What the offers need of the finder. */
export interface OffersHost extends LitElement {
  readonly search: GroupSearch;
  readonly site: SiteController;
  readonly unlocked: readonly FacetName[];
  text: string;
  put: (name: FacetName, chosen: string[]) => void;
}

const offerAtMost = 4;
const pauseAfterFailure = 60_000; // milliseconds

const isOn = ({sets}: Offer, query: GroupQuery): boolean =>
  sets.every(([name, values]) =>
    values.every((value) => (query[name] as readonly string[] | undefined)?.includes(value)),
  );

/** The text as typed, less the words that fold to these. */
export const without = (text: string, typed: string): string => {
  const words = text.trim().split(/\s+/);
  const length = typed.split(' ').length;
  const at = words.findIndex((_, index) => fold(words.slice(index, index + length).join(' ')) === typed);
  if (at >= 0) words.splice(at, length);
  return words.join(' ');
};

/** Offers words that name a filter (“tuesday”, “online”, “spanish”) as that filter, in the visitor's language. */
export class Offers {
  readonly #host: OffersHost;
  #known: Known = {};
  // Of which listing the values are, and when it may be asked again after a failure. Epoch milliseconds.
  #listing?: string;
  #again = Infinity;
  #made?: {key: string; words: View['words']; offers: Offer[]} | undefined;

  constructor(host: OffersHost) {
    this.#host = host;
    adopt(host, chipStyles);
  }

  render(view: View): TemplateResult | typeof nothing {
    this.#learnOnce(view);
    const offers = this.#matching(view);
    if (offers.length === 0) return nothing;
    return html`<div class="chips" part="offers">
      ${offers.map(
        (offer) => html`<button type="button" class="button chip" part="offer" @click=${() => this.#take(offer)}>
          ${view.words.showOnly}: ${listText(view.locale, offer.labels)}
        </button>`,
      )}
    </div>`;
  }

  #matching(view: View): Offer[] {
    const text = ` ${fold(view.query.text ?? '')
      .trim()
      .replace(/\s+/g, ' ')} `;
    const named = this.#offers(view).filter((offer) => text.includes(` ${offer.typed} `) && !isOn(offer, view.query));
    const distinct = new Map(named.map((offer) => [JSON.stringify(offer.sets), offer]));
    return [...distinct.values()].slice(0, offerAtMost);
  }

  #offers(view: View): Offer[] {
    // “Today” means another day tomorrow.
    const key = view.locale + new Date(view.now).toDateString();
    if (this.#made?.key !== key || this.#made.words !== view.words) {
      this.#made = {key, words: view.words, offers: offersIn(this.#known, view)};
    }
    return this.#made.offers;
  }

  // Once for each listing: counting everything is the dearest question there is.
  #learnOnce({now}: View): void {
    const {page} = this.#host.search;
    const listing = page?.source.map(({id}) => id).join(' ');
    if (listing === undefined || (listing === this.#listing && now < this.#again)) return;
    this.#listing = listing;
    this.#again = Infinity;
    this.#learn().catch(() => (this.#again = now + pauseAfterFailure));
  }

  // Only values that the listing has, and that the visitor may choose, are offered.
  async #learn(): Promise<void> {
    const {search, site} = this.#host;
    const port = await search.port();
    const {facets} = await port.search({limit: 0, from: site.now()}, {facets: true, timeZone: site.visitorZone});
    const known: Known = {};
    for (const name of facetNames) {
      if (this.#host.unlocked.includes(name)) known[name] = facets[name]?.map(({value}) => value) ?? [];
    }
    if (known.day) known.day = ['0', '1', '2', '3', '4', '5', '6'];
    this.#known = known;
    this.#made = undefined;
    this.#host.requestUpdate();
  }

  // The words become the filter: they leave the box, the filter goes on, and focus stays where typing goes on.
  #take({sets, typed}: Offer): void {
    this.#host.text = without(this.#host.text, typed);
    for (const [name, values] of sets) this.#host.put(name, values);
    this.#host.renderRoot.querySelector<HTMLElement>('[part=search]')?.focus();
  }
}
