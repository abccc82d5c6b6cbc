import type {GroupPage} from '../../backend/backend.js';
import type {GroupQuery} from '../../model/query.js';

// How many rows a backend answers at most.
const rowsAtOnce = 500;

// The counts are of all pages: those of the first will do, and are read only by who wants them.
const joined = (first: GroupPage, next: GroupPage): GroupPage => {
  const {items, total, cursor, source, asOf} = next;
  const {similar, clusters} = first;
  return {
    items: [...first.items, ...items],
    total,
    ...(cursor !== undefined && {cursor}),
    ...(similar && {similar}),
    ...(clusters && {clusters}),
    source,
    asOf,
    get facets() {
      return first.facets;
    },
  };
};

/** Asks for one part of a list. */
export type Part = (part: Pick<GroupQuery, 'cursor' | 'limit'>) => Promise<GroupPage>;

/** Goes on where a page ends, or from the start, until there are as many rows as shall be shown. */
export const wholeOf = async (before: GroupPage | undefined, shown: number, search: Part): Promise<GroupPage> => {
  let whole = before ?? (await search({limit: rowsAtOnce}));
  while (whole.cursor !== undefined && whole.items.length < shown) {
    const limit = Math.min(shown - whole.items.length, rowsAtOnce);
    const next = await search({cursor: whole.cursor, limit});
    whole = joined(whole, next);
    // A backend that has no more to say must not be asked for ever.
    if (next.items.length === 0) break;
  }
  return whole;
};
