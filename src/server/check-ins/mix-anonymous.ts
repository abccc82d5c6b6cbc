import type {Transaction} from 'kysely';
import type {Database} from '../database/database.js';
import {retried} from '../database/retried.js';
import type {Tables} from '../database/tables.js';
import {actAs, asKeeper} from '../sent/scope.js';
import {today} from './item.js';

/** At once: each costs a few statements. */
const most = 500;
/** The version of a row that was mixed: nobody can ever name the version of an anonymous one. */
const mixed = '00000000-0000-0000-0000-000000000000';

const textOf = (body: unknown): string => String(body);

const laidAnew = async (trx: Transaction<Tables>, owner: Buffer): Promise<void> => {
  await actAs(trx, {caller: owner});
  const row = await trx
    .deleteFrom('check_ins')
    .where('owner', '=', owner)
    .where('withdrawn_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (row)
    await trx
      .insertInto('check_ins')
      .values({...row, body: textOf(row.body), version: mixed})
      .execute();
};

/**
 * Writes the anonymous check-ins of past days anew, in one transaction and by what is random. Where PostgreSQL first put them,
 * and in which transaction, tells what came just before and after: people's, whose time is known, and the key of the very
 * request.
 */
export const mixAnonymous = ({db}: Database): Promise<void> =>
  retried(db, async (trx) => {
    await asKeeper(trx, 'export');
    const rows = await trx
      .selectFrom('check_ins')
      .select('owner')
      .where('mode', '=', 'anonymous')
      .where('audience', '=', 'hosts')
      .where('created_at', '<', today)
      .where('version', '<>', mixed)
      .orderBy('owner')
      .limit(most)
      .execute();
    for (const {owner} of rows) await laidAnew(trx, owner);
  });
