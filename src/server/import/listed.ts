import type {Group} from '../../model/group.js';
import type {Database} from '../database/database.js';

/** How many groups of a source are listed now. */
export const countListed = async ({db}: Database, source: string): Promise<number> => {
  const {count} = await db
    .selectFrom('groups')
    .select(({fn}) => fn.countAll<string>().as('count'))
    .where('source', '=', source)
    .where('vanished_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** Ids among these that another source has: it keeps them. */
export const taken = async ({db}: Database, source: string, groups: readonly Group[]): Promise<Set<string>> => {
  const foreign = groups.map(({id}) => id).filter((id) => !id.startsWith(`${source}:`));
  const found = new Set<string>();
  for (let first = 0; first < foreign.length; first += 1_000) {
    const rows = await db
      .selectFrom('groups')
      .select('id')
      .where('id', 'in', foreign.slice(first, first + 1_000))
      .where('source', '<>', source)
      .where('vanished_at', 'is', null)
      .execute();
    for (const {id} of rows) found.add(id);
  }
  return found;
};
