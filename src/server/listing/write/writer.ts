import {type Kysely, sql} from 'kysely';
import {retried} from '../../database/retried.js';
import type {Tables} from '../../database/tables.js';
import type {Group, Source} from '../../../model/group.js';
import {hashOf, keyOf} from '../keys.js';
import type {ListingWriter, WriteCount} from '../listing-store.js';
import {everyGroup} from './all.js';
import {BatchWriter} from './batch.js';
import {renewVersion} from './insert.js';
import {lookAhead} from './look-ahead.js';
import type {GroupRow} from './rows.js';
import {storable} from './storable.js';
import {vanish} from './vanish.js';

const groupsAtOnce = 200;
// So many changes make what the planner believes about the tables wrong.
const many = 5_000;

type Options = NonNullable<Parameters<ListingWriter['replace']>[2]>;

const rowOf = (told: Group): GroupRow => {
  const {group, body} = storable(told);
  return {key: keyOf(group.id), group, body, hash: hashOf(body)};
};

/** Groups in batches, each group once: of two with the same id, the first counts. */
async function* batches(groups: Iterable<Group> | AsyncIterable<Group>, seen: Set<string>): AsyncGenerator<GroupRow[]> {
  let batch: GroupRow[] = [];
  for await (const group of groups) {
    const row = rowOf(group);
    if (seen.has(row.key)) continue;
    seen.add(row.key);
    batch.push(row);
    if (batch.length < groupsAtOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The listing in PostgreSQL, as an import writes it. */
export class Writer implements ListingWriter {
  readonly #db: Kysely<Tables>;
  readonly #now: () => number;

  constructor(db: Kysely<Tables>, now: () => number) {
    this.#db = db;
    this.#now = now;
  }

  async replace(
    source: Source,
    groups: Iterable<Group> | AsyncIterable<Group>,
    {onProgress, signal}: Options = {},
  ): Promise<WriteCount> {
    const count: WriteCount = {added: 0, updated: 0, unchanged: 0, vanished: 0};
    const seen = new Set<string>();
    const writer = new BatchWriter(this.#db, source.id);
    await this.#credit(source);
    for await (const batch of batches(groups, seen)) {
      signal?.throwIfAborted();
      const {added, updated, unchanged} = await writer.write(batch, this.#now());
      count.added += added;
      count.updated += updated;
      count.unchanged += unchanged;
      onProgress?.(seen.size);
    }
    signal?.throwIfAborted();
    count.vanished = await vanish(this.#db, source.id, seen, this.#now);
    if (count.added + count.updated + count.vanished > many) await this.#analyse();
    return count;
  }

  all(): AsyncIterable<string> {
    return everyGroup(this.#db);
  }

  lookAhead(): Promise<number> {
    return lookAhead(this.#db, this.#now());
  }

  #credit(source: Source): Promise<void> {
    const at = new Date(this.#now());
    const {id} = source;
    const name = source.name ?? null;
    const url = source.url ?? null;
    return retried(this.#db, async (trx) => {
      const {rows} = await sql<{name: string | null; url: string | null}>`
        SELECT name, url FROM sources WHERE id = ${id} FOR UPDATE`.execute(trx);
      const isSame = rows[0]?.name === name && rows[0].url === url;
      await sql`
        INSERT INTO sources (id, name, url, read_at) VALUES (${id}, ${name}, ${url}, ${at})
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, url = excluded.url, read_at = excluded.read_at`.execute(
        trx,
      );
      if (!isSame) await renewVersion(trx, at);
    });
  }

  // Where the serving role does not own the tables, PostgreSQL only warns, and does it by itself a little later.
  async #analyse(): Promise<void> {
    for (const table of ['meetings', 'occurrences', 'groups', 'traits', 'vocabulary'] as const) {
      await sql`ANALYZE ${sql.table(table)}`.execute(this.#db);
    }
  }
}
