import {type LitElement, type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../i18n/messages.js';
import {type FacetName, facetNames} from '../../model/query.js';
import {fold} from '../../model/text/fold.js';
import {localDay} from './sections.js';
import type {GroupSearch} from './group-search.js';
import {valueLabel} from './labels.js';
import type {View} from './view.js';

/** What the offers need of the finder. */
export interface OffersHost extends LitElement {
  readonly search: GroupSearch;
  readonly unlocked: readonly FacetName[];
  text: string;
  put: (name: FacetName, chosen: string[]) => void;
}

/** A filter that the visitor has named in the search box. */
interface Offer {
  name: FacetName;
  values: string[];
  label: string;
  /** The words typed for it, folded. */
  typed: string;
}

const offerAtMost = 4;

const weekdayAhead = (ahead: number, {now, timeZone}: View): string => String((localDay(now, timeZone) + 4 + ahead) % 7);

/** Days that are named by where they lie from today. */
const relative = (view: View): Record<string, {name: FacetName; values: string[]}> => ({
  today: {name: 'day', values: [weekdayAhead(0, view)]},
  tomorrow: {name: 'day', values: [weekdayAhead(1, view)]},
  weekend: {name: 'day', values: ['6', '0']},
});

const facetOf = (key: string): {name: FacetName; values: string[]} | undefined => {
  if (key === 'roomYes') return {name: 'room', values: ['yes']};
  const plain: Partial<Record<FacetName, string[]>> = {
    time: ['morning', 'afternoon', 'evening', 'night'],
    attendance: ['inPerson', 'online', 'hybrid'],
    cost: ['free', 'donation', 'paid'],
  };
  const name = (Object.keys(plain) as FacetName[]).find((facet) => plain[facet]!.includes(key));
  return name && {name, values: [key]};
};

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
  #made?: {words: Messages; offers: Offer[]};
  #values: Partial<Record<FacetName, string[]>> = {};

  constructor(host: OffersHost) {
    this.#host = host;
    void this.#learn().catch(() => undefined);
  }

  render(view: View): TemplateResult | typeof nothing {
    const offers = this.matching(view);
    if (offers.length === 0) return nothing;
    return html`<div class="chips" part="offers">
      ${offers.map((offer) => html`<button type="button" class="button chip" part="offer" @click=${() => this.#take(offer)}>
        ${view.words.showOnly}: ${offer.label}</button>`)}
    </div>`;
  }

  /** The filters named in the search box that are not on yet. */
  matching(view: View): Offer[] {
    if (this.#made?.words !== view.words) this.#made = {words: view.words, offers: this.#offers(view)};
    const text = ` ${fold(view.query.text ?? '').replace(/\s+/g, ' ').trim()} `;
    return this.#made.offers
      .filter(({typed, name, values}) => text.includes(` ${typed} `) && !view.query[name]?.includes(values[0] as never))
      .slice(0, offerAtMost);
  }

  // Only values that the listing has are offered.
  async #learn(): Promise<void> {
    const {facets} = await (await this.#host.search.port()).search({limit: 0}, {facets: true});
    for (const name of facetNames) this.#values[name] = facets[name]?.map(({value}) => value) ?? [];
    this.#values.day = ['0', '1', '2', '3', '4', '5', '6'];
    this.#made = undefined;
    this.#host.requestUpdate();
  }

  #offers(view: View): Offer[] {
    const named = this.#host.unlocked.flatMap((name) =>
      (this.#values[name] ?? []).map((value) => {
        const label = valueLabel(name, value, view);
        return {name, values: [value], label, typed: fold(label)};
      }),
    );
    const synonyms = Object.entries(view.words.synonyms).flatMap(([key, list]) => this.#synonyms(key, list, view));
    return [...named, ...synonyms];
  }

  #synonyms(key: string, list: readonly string[], view: View): Offer[] {
    const known = relative(view)[key] ?? facetOf(key) ?? this.#valueNamed(key);
    const first = known && this.#values[known.name]?.includes(known.values[0]!);
    if (!known || !first || !this.#host.unlocked.includes(known.name)) return [];
    const label = known.values.map((value) => valueLabel(known.name, value, view)).join(', ');
    return list.map((word) => ({...known, label, typed: fold(word)}));
  }

  #valueNamed(key: string): {name: FacetName; values: string[]} | undefined {
    const name = facetNames.find((facet) => this.#values[facet]?.includes(key));
    return name && {name, values: [key]};
  }

  // The words become the filter: they leave the box, the filter goes on, and focus stays where typing goes on.
  #take({name, values, typed}: Offer): void {
    this.#host.text = without(this.#host.text, typed);
    this.#host.put(name, values);
    this.#host.renderRoot.querySelector<HTMLElement>('[part=search]')?.focus();
  }
}
