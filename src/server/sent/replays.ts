import {type Expression, type Transaction, sql} from 'kysely';
import type {Tables} from '../database/tables.js';
import {HttpProblem} from '../http/http-problem.js';

/** A create that may be a repeated one. */
export interface Create {
  /** SHA-256 of what the caller alone knows. */
  caller: Buffer;
  /** Method and path. */
  route: string;
  key: string;
  bodyHash: Buffer;
  /** What is to be created. */
  item: string;
  /** Until when it is remembered; for 24 hours when missing. */
  expires?: Expression<Date>;
}

/** Days for which a check-in's key is remembered: devices that were offline send theirs again for seven. */
export const rememberedDays = 8;

/**
 * Takes the key for this item. Of two that come at once the primary key lets one in; the other waits for it and finds
 * its row.
 * @returns false when the key was taken before, and is still remembered.
 */
export const claim = async (trx: Transaction<Tables>, create: Create): Promise<boolean> => {
  const {caller, route, key, bodyHash, item, expires = sql<Date>`now() + interval '24 hours'`} = create;
  const taken = await trx
    .insertInto('replays')
    .values({caller, route, key, body_hash: bodyHash, item, expires_at: expires})
    .onConflict((conflict) =>
      conflict
        .columns(['caller', 'route', 'key'])
        .doUpdateSet({body_hash: bodyHash, item, expires_at: expires})
        .where('replays.expires_at', '<=', sql<Date>`now()`),
    )
    .returning('item')
    .executeTakeFirst();
  return taken !== undefined;
};

/** What is answered when what a repeated request made before was withdrawn. */
export const withdrawn = (): HttpProblem => new HttpProblem(410, 'What this request once made was withdrawn.');

/** What the same request made before, and until when that is remembered. No copy of its content is kept. */
export const madeBefore = async (
  trx: Transaction<Tables>,
  {caller, route, key, bodyHash}: Create,
): Promise<{item: string; expires: Date}> => {
  const before = await trx
    .selectFrom('replays')
    .select(['item', 'body_hash', 'expires_at'])
    .where('caller', '=', caller)
    .where('route', '=', route)
    .where('key', '=', key)
    .executeTakeFirst();
  // a withdrawal leaves no hash of what was written, only that the key was used
  if (!before || before.body_hash.length === 0) throw withdrawn();
  if (!before.body_hash.equals(bodyHash))
    throw new HttpProblem(422, 'This Idempotency-Key was used with another body. Take another key for another text.');
  return {item: before.item, expires: before.expires_at};
};

/** Takes from a caller's repeated requests for these items what could tell their text. */
export const forgetBodies = async (
  trx: Transaction<Tables>,
  {caller, items}: {caller?: Buffer; items: readonly string[]},
): Promise<void> => {
  if (items.length === 0) return;
  await trx
    .updateTable('replays')
    .set({body_hash: Buffer.alloc(0)})
    .$if(caller !== undefined, (query) => query.where('caller', '=', caller!))
    .where(sql<boolean>`item = ANY(${items}::uuid[])`)
    .execute();
};
