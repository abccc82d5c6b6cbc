import type {GroupPage} from '../../backend/backend.js';
import {type FacetName, type GroupQuery, facetNames} from '../../model/query.js';

/** The filter whose removal shows most, and how much. */
export interface WayOut {
  name: FacetName | 'text';
  total: number;
}

/** Tries a query that finds nothing without each of its filters. Undefined when no single one is to blame. */
export const wayOut = async (
  query: GroupQuery,
  search: (query: GroupQuery) => Promise<GroupPage>,
): Promise<WayOut | undefined> => {
  let best: WayOut | undefined;
  for (const name of [...facetNames, 'text'] as const) {
    if (query[name] === undefined) continue;
    const {total} = await search({...query, [name]: undefined, limit: 0});
    if (total > (best?.total ?? 0)) best = {name, total};
  }
  return best;
};
