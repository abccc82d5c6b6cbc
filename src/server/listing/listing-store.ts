import type {GroupPageAnswer} from '../../model/contract/group-page.js';
import type {GroupSearch} from '../../model/contract/group-search.js';
import type {Group, Source} from '../../model/group.js';

/** An answer to a search, as the contract has it; but its groups are JSON text as stored: nothing parses them on their way out. */
export interface FoundPage extends Omit<GroupPageAnswer, 'groups'> {
  /** Each a `Group` as JSON text. */
  groups: string[];
  /** The listing's, as of this page: its entity tag needs no question of its own. */
  version: string;
}

/** The published listing, as it is read. */
export interface ListingReader {
  /** Changes with every change of anything that an answer can show: what entity tags and caches are made of. */
  version(): Promise<string>;
  /**
   * @param search checked already; `from` is moved into the time that occurrences are known for.
   * @throws {CursorError} for a cursor that no answer has given.
   */
  search(search: GroupSearch): Promise<FoundPage>;
  /** The group with this id, or that has the meeting with it, also without the source before it. */
  group(id: string): Promise<{id: string; body: string; hash: string} | undefined>;
}

/** A cursor that no answer has given. */
export class CursorError extends Error {
  override readonly name = 'CursorError';
}

/** What an import did. */
export interface WriteCount {
  added: number;
  updated: number;
  unchanged: number;
  vanished: number;
}

/** The listing, as an import writes it. */
export interface ListingWriter {
  /**
   * Makes the listing hold exactly these groups of this source: same id = update, unchanged ones are left alone, and
   * those of the source that are missing are marked as vanished. In batches, each a transaction that is retried; stopped
   * half-way, a second run completes it. Ids are taken as they are.
   */
  replace(
    source: Source,
    groups: Iterable<Group> | AsyncIterable<Group>,
    options?: {onProgress?: (done: number) => void; signal?: AbortSignal},
  ): Promise<WriteCount>;
  /** Every group that has not vanished, in order of id, as JSON text. */
  all(): AsyncIterable<string>;
  /** Works out what comes when, where it is not known far enough; one process at a time. Answers how many meetings. */
  lookAhead(): Promise<number>;
}
