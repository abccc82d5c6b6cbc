import type {GroupPage, GroupsPort, Occurrence, SearchOptions} from '../../backend/backend.js';
import type {GroupQuery} from '../../model/query.js';

/** A backend that is looked at from a moment and a zone. */
export interface Visit {
  port: GroupsPort;
  timeZone: string;
  /** Epoch milliseconds. */
  from: number;
}

/** Looks at a backend by what it holds itself. Rejects with what was expected and what came. */
export type OwnCheck = (visit: Visit) => Promise<void>;

/** The backend holds too little to find out. */
export class NotChecked extends Error {
  override readonly name = 'NotChecked';
}

/** Asks from the visit’s moment and zone. */
export const search = (
  {port, timeZone, from}: Visit,
  query: GroupQuery = {},
  options: SearchOptions = {},
): Promise<GroupPage> => port.search({from, limit: 100, ...query}, {timeZone, ...options});

/**
 * What comes first.
 * @throws {NotChecked} when the listing is empty.
 */
export const someItems = async (visit: Visit): Promise<Occurrence[]> => {
  const {items} = await search(visit);
  if (items.length === 0) throw new NotChecked('the listing is empty');
  return items;
};

export const keyOf = ({group, meeting, start}: Occurrence): string => `${group.id} ${meeting.id} ${start ?? ''}`;
