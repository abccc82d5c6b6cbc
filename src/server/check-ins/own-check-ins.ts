import {sql} from 'kysely';
import * as v from 'valibot';
import type {CheckInPage} from '../../model/contract/check-in.js';
import type {Database} from '../database/database.js';
import {invalid} from '../http/http-problem.js';
import {digest} from '../sent/digest.js';
import {scoped} from '../sent/scope.js';
import {columns, isThere, storedOf} from './item.js';

/** Which part of somebody's check-ins. */
export interface Part {
  cursor?: string | undefined;
  /** How many at most. */
  limit: number;
}

const PlaceSchema = v.strictTuple([
  /** Epoch microseconds at which the last one was kept. */
  v.pipe(v.string(), v.regex(/^\d{1,17}$/)),
  v.pipe(v.string(), v.regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)),
]);

const placeOf = (cursor: string) => {
  const [kept, id] = Buffer.from(cursor, 'base64url').toString().split(' ');
  const {success, output} = v.safeParse(PlaceSchema, [kept, id]);
  if (!success) throw invalid('cursor', 'is none that an answer has given');
  return {kept: output[0], id: output[1]};
};

/** A number, because a `Date` has no microseconds. */
const kept = sql<string>`(extract(epoch FROM created_at) * 1000000)::bigint`;

/** The newest first. An unknown secret has none, which is no error: it tells nothing of which secrets there are. */
export const listCheckIns = (database: Database, secret: string, {cursor, limit}: Part): Promise<CheckInPage> => {
  const owner = digest(secret);
  const place = cursor === undefined ? undefined : placeOf(cursor);
  return scoped(database, {caller: owner}, async (trx) => {
    const rows = await trx
      .selectFrom('check_ins')
      .select(columns)
      .select(kept.as('kept'))
      .where('owner', '=', owner)
      .where(isThere)
      .$if(place !== undefined, (query) =>
        query.where(sql<boolean>`(created_at, id) <
          (timestamptz 'epoch' + ${place!.kept}::bigint * interval '1 microsecond', ${place!.id}::uuid)`),
      )
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute();
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map((row) => storedOf(row).checkIn),
      ...(last && {cursor: Buffer.from(`${last.kept} ${last.id}`).toString('base64url')}),
    };
  });
};
