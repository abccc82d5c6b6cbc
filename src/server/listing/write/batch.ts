import {type Kysely, type Transaction, sql} from 'kysely';
import type {Tables} from '../../database/tables.js';
import {retried} from '../../database/retried.js';
import {ahead, behind, minuteAt} from '../covered.js';
import type {WriteCount} from '../listing-store.js';
import {clear, putGroups, putMeetings, putOccurrences, putWords, renewVersion} from './insert.js';
import {Dictionaries, type Words} from './dictionaries.js';
import {type GroupRow, ownIdOf, rowsOf} from './rows.js';

/** What is known of a group that is there. */
interface Known {
  hash: string;
  source: string;
  vanished: boolean;
}

const knownOf = async (trx: Transaction<Tables>, keys: readonly string[]): Promise<Map<string, Known>> => {
  const {rows} = await sql<Known & {key: string}>`
    SELECT key, hash, source, vanished_at IS NOT NULL AS vanished
    FROM groups WHERE key = ANY (${keys}::uuid[])`.execute(trx);
  return new Map(rows.map((row) => [row.key, row]));
};

const isThere = (known: Known | undefined): boolean => known !== undefined && !known.vanished;

/** Writes some groups of a source, in one transaction. */
export class BatchWriter {
  readonly #db: Kysely<Tables>;
  readonly #source: string;
  readonly #dictionaries = new Dictionaries();

  constructor(db: Kysely<Tables>, source: string) {
    this.#db = db;
    this.#source = source;
  }

  /** @param now epoch milliseconds */
  async write(groups: readonly GroupRow[], now: number): Promise<Omit<WriteCount, 'vanished'>> {
    // In one order for all writers, so that none waits for another in a circle.
    const sorted = [...groups].sort((a, b) => (a.key < b.key ? -1 : 1));
    const keys = sorted.map(({key}) => key);
    const words: Words[] = [];
    const count = await retried(this.#db, async (trx) => {
      const known = await knownOf(trx, keys);
      const changed = sorted.filter((row) => !this.#isSame(row, known.get(row.key)));
      if (changed.length > 0) words.push(await this.#put(trx, changed, now));
      const updated = changed.filter(({key}) => isThere(known.get(key))).length;
      return {added: changed.length - updated, updated, unchanged: groups.length - changed.length};
    });
    // Not before they are committed.
    words.forEach((some) => this.#dictionaries.learn(some));
    return count;
  }

  #isSame({hash}: GroupRow, known: Known | undefined): boolean {
    return isThere(known) && known?.hash === hash && known.source === this.#source;
  }

  async #put(trx: Transaction<Tables>, groups: readonly GroupRow[], now: number): Promise<Words> {
    const at = new Date(now);
    const minute = minuteAt(now);
    const rows = rowsOf(groups, {from: minute - behind, until: minute + ahead});
    const named = groups.map((row) => ({...row, ownId: ownIdOf(row.group.id, row.group.source?.id)}));
    const words = this.#dictionaries.unknown(rows);
    await putWords(trx, words);
    await putGroups(trx, named, this.#source, at);
    await clear(
      trx,
      groups.map(({key}) => key),
      rows.meetings.map(({key}) => key),
    );
    await putMeetings(trx, rows.meetings, minute + ahead);
    await putOccurrences(trx, rows.meetings);
    await renewVersion(trx, at);
    return words;
  }
}
