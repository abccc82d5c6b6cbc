import type {GroupPage} from '../../backend/backend.js';
import type {FacetName, GroupQuery} from '../../model/query.js';

/** The filter whose removal shows most, and how much. */
export interface WayOut {
  name: FacetName | 'text';
  total: number;
}

/** Tries a query that finds nothing without each filter that may go. Undefined when no single one is to blame. */
export const wayOut = async (
  query: GroupQuery,
  names: readonly FacetName[],
  search: (query: GroupQuery) => Promise<GroupPage>,
): Promise<WayOut | undefined> => {
  let best: WayOut | undefined;
  for (const name of [...names, 'text'] as const) {
    if (query[name] === undefined) continue;
    const {total} = await search({...query, [name]: undefined, limit: 0});
    if (total > (best?.total ?? 0)) best = {name, total};
  }
  return best;
};
