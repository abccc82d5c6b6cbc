import type {GroupPage} from '../../backend/backend.js';
import {type Facet, type FacetName, type Facets, type GroupQuery, facetNames} from '../../model/query.js';

const withMissing = (facets: readonly Facet[], values: readonly string[]): Facet[] => {
  const there = new Set(facets.map(({value}) => value));
  const missing = [...new Set(values)].filter((value) => !there.has(value));
  return [...facets, ...missing.map((value) => ({value, count: 0}))];
};

/**
 * What the filters show. A backend may leave out what would find nothing: a value that was there before, or is chosen,
 * stays, so that no box vanishes under a finger. An answer without counts leaves those of the last one.
 */
export class FacetMemory {
  #listing = '';
  #facets: Facets = {};

  /** The filters after an answer, given what is chosen. */
  after({facets, source, asOf}: GroupPage, query: GroupQuery): Facets {
    const listing = [asOf, ...source.map(({id}) => id)].join(' ');
    if (listing !== this.#listing) this.#facets = {};
    this.#listing = listing;
    if (Object.keys(facets).length > 0) this.#facets = this.#joined(facets, query);
    return this.#facets;
  }

  #joined(facets: Facets, query: GroupQuery): Facets {
    const values = (name: FacetName): string[] => [
      ...(this.#facets[name] ?? []).map(({value}) => value),
      ...(query[name] ?? []),
    ];
    return Object.fromEntries(facetNames.map((name) => [name, withMissing(facets[name] ?? [], values(name))]));
  }
}
