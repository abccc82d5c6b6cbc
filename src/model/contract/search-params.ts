import {type GroupQuery, facetNames} from '../query.js';

const single = ['text', 'near', 'within', 'box', 'from', 'cursor', 'limit', 'per', 'timeZone', 'facets'] as const;

/** What a search may be told besides its query. */
export interface SearchView {
  per?: 'meeting' | 'group';
  timeZone?: string;
  facets?: boolean;
}

/** A search as parameters of an address; several values of one filter repeat its name. */
export const toParams = (search: GroupQuery & SearchView): URLSearchParams => {
  const params = new URLSearchParams();
  for (const name of single) {
    const value = search[name];
    if (value !== undefined && value !== '') params.set(name, String(value));
  }
  for (const name of facetNames) for (const value of search[name] ?? []) params.append(name, value);
  return params;
};

/** The parameters of an address as an object to be checked: filters become lists, everything else stays text. */
export const fromParams = (params: URLSearchParams): Record<string, string | string[]> => {
  const listed: readonly string[] = facetNames;
  const found: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  for (const name of new Set(params.keys())) {
    const all = params.getAll(name);
    found[name] = listed.includes(name) || all.length > 1 ? all : all[0]!;
  }
  return found;
};
