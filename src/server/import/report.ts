import type {Source} from '../../model/group.js';
import type {Problem} from '../../model/records.js';
import type {WriteCount} from '../listing/listing-store.js';

/** What came of an import. */
export interface ImportReport {
  place: string;
  source: Source;
  /** How many groups and meetings could be read. */
  groups: number;
  meetings: number;
  /** What was written; missing when nothing was. */
  count?: WriteCount;
  /** Why the listing stays as it was; missing when it does not. */
  kept?: string;
  problems: Problem[];
}
