import {type LitElement, type TemplateResult, html, nothing} from 'lit';
import type {SiteController} from '../../controllers/site.js';
import {listText} from '../../i18n/formats.js';
import type {FacetName, GroupQuery} from '../../model/query.js';
import type {GroupSearch} from './group-search.js';
import {valueLabel} from './labels.js';
import type {View} from './view.js';

/** The filter whose removal shows most, and how much. */
export interface WayOut {
  name: FacetName | 'text';
  total: number;
}

/** What looking for a way out needs of the finder. */
export interface WayOutHost extends LitElement {
  readonly site: SiteController;
  readonly search: GroupSearch;
  /** The filters that may be taken away. */
  readonly unlocked: readonly FacetName[];
  put: (name: FacetName | 'text', chosen: string[]) => void;
}

/** Tries a query that finds nothing without each filter that may go. Undefined when no single one is to blame. */
export const wayOut = async (
  query: GroupQuery,
  names: readonly FacetName[],
  count: (query: GroupQuery) => Promise<number>,
): Promise<WayOut | undefined> => {
  const tried = [...names, 'text' as const].filter((name) => query[name] !== undefined);
  const found = await Promise.all(
    tried.map(async (name) => ({name, total: await count({...query, [name]: undefined, limit: 0})})),
  );
  let best: WayOut | undefined;
  for (const exit of found) if (exit.total > (best?.total ?? 0)) best = exit;
  return best;
};

/** Finds out which filter stands in the way, once for each question, and offers to take it off. */
export class WayOutFinder {
  readonly #host: WayOutHost;
  #tried?: GroupQuery;
  #found?: WayOut | undefined;

  constructor(host: WayOutHost) {
    this.#host = host;
  }

  /** Tries the question of the newest answer, unless it was tried before. */
  async find(signal: AbortSignal): Promise<void> {
    const {search, site, unlocked} = this.#host;
    const {query, view} = search.answers!;
    if (this.#tried === query) return;
    const groups = await search.port();
    const options = {signal, per: view === 'group' ? 'group' : 'meeting', timeZone: site.visitorZone} as const;
    const found = await wayOut({...query, from: site.now()}, unlocked, async (less) => {
      const {total} = await groups.search(less, options);
      return total;
    });
    if (signal.aborted) return;
    this.#tried = query;
    this.#found = found;
    this.#host.requestUpdate();
  }

  /** The button that takes the filter off, and what that would show. */
  render(view: View): TemplateResult | typeof nothing {
    if (!this.#found || this.#tried !== view.query) return nothing;
    const {name, total} = this.#found;
    const {words, locale, by, query} = view;
    const chosen =
      name === 'text' ? [query.text ?? ''] : (query[name] ?? []).map((value) => valueLabel(name, value, view));
    const found = (by === 'group' ? words.groups : words.meetings)(total);
    return html`<button type="button" class="button primary" @click=${() => this.#host.put(name, [])}
      >${words.without(listText(locale, chosen), found)}</button>`;
  }
}
