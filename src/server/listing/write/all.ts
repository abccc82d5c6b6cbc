import {type Kysely, sql} from 'kysely';
import type {Tables} from '../../database/tables.js';

const groupsAtOnce = 200;

/** Every group that has not vanished, in order of id, as JSON text. */
export async function* everyGroup(db: Kysely<Tables>): AsyncGenerator<string> {
  // The order first, which is small; then the texts, a few at a time.
  const order = await sql<{key: string}>`
    SELECT key FROM groups WHERE vanished_at IS NULL ORDER BY id COLLATE "C"`.execute(db);
  for (let from = 0; from < order.rows.length; from += groupsAtOnce) {
    const keys = order.rows.slice(from, from + groupsAtOnce).map(({key}) => key);
    const {rows} = await sql<{body: string}>`
      SELECT body FROM groups WHERE key = ANY (${keys}::uuid[]) AND vanished_at IS NULL
      ORDER BY id COLLATE "C"`.execute(db);
    for (const {body} of rows) yield body;
  }
}
