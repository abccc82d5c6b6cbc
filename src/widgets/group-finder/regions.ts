import {type Facet, pathSeparator} from '../../model/query.js';

/** A region and the regions inside it. */
export interface Region extends Facet {
  inside: Region[];
}

/** Puts region paths back into the tree they came from, alphabetically in the locale. */
export const regionTree = (facets: readonly Facet[], locale: string): Region[] => {
  const byPath = new Map<string, Region>(facets.map((facet) => [facet.value, {...facet, inside: []}]));
  const roots: Region[] = [];
  for (const region of byPath.values()) {
    const end = region.value.lastIndexOf(pathSeparator);
    (byPath.get(region.value.slice(0, Math.max(end, 0)))?.inside ?? roots).push(region);
  }
  const {compare} = new Intl.Collator(locale);
  const sort = (regions: Region[]): Region[] => {
    for (const {inside} of regions) sort(inside);
    return regions.sort((a, b) => compare(a.value, b.value));
  };
  return sort(roots);
};
