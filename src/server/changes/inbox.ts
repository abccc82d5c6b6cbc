import {sql} from 'kysely';
import type {ChangeDraft} from '../../model/contract/change.js';
import type {Database} from '../database/database.js';
import {retried} from '../database/retried.js';
import {asKeeper} from '../sent/scope.js';

/** A change as the listing's keeper reads it: with the address for an answer. */
export interface Received extends ChangeDraft {
  id: string;
  /** The group's id; its key when the listing no longer knows it. */
  group: string;
  groupKey: string;
  /** What the group is called; missing when the listing no longer knows it. */
  groupName?: string;
  status: string;
  /** Epoch milliseconds. */
  created: number;
  updated: number;
}

const page = 500;

const pageAfter = ({db}: Database, last: Received | undefined) =>
  retried(db, async (trx) => {
    await asKeeper(trx, 'export');
    return trx
      .selectFrom('changes')
      .leftJoin('groups', 'groups.key', 'changes.group_key')
      .select(['changes.id', 'changes.group_key', 'groups.id as group', 'changes.body', 'email', 'status'])
      .select(['created_at', 'updated_at', sql<string | null>`groups.body ->> 'name'`.as('group_name')])
      .where('withdrawn_at', 'is', null)
      .$if(last !== undefined, (query) =>
        query.where(sql<boolean>`(changes.group_key, changes.id) > (${last!.groupKey}::uuid, ${last!.id}::uuid)`),
      )
      .orderBy('changes.group_key')
      .orderBy('changes.id')
      .limit(page)
      .execute();
  });

const textOf = (body: unknown): string => (typeof body === 'string' ? body : '{}');

type Row = Awaited<ReturnType<typeof pageAfter>>[number];

const received = (row: Row): Received => ({
  ...(JSON.parse(textOf(row.body)) as ChangeDraft),
  ...(row.email !== null && {email: row.email}),
  id: row.id,
  group: row.group ?? row.group_key,
  groupKey: row.group_key,
  ...(row.group_name !== null && {groupName: row.group_name}),
  status: row.status,
  created: row.created_at.getTime(),
  updated: row.updated_at.getTime(),
});

/** Everything that was sent and not withdrawn, group by group, for the listing's keeper. Never for a request. */
export const inbox = async function* (database: Database): AsyncGenerator<Received> {
  let last: Received | undefined;
  for (;;) {
    const rows = await pageAfter(database, last);
    for (const row of rows) yield (last = received(row));
    if (rows.length < page) return;
  }
};

/** Notes that the keeper has read it, unless it was corrected since. */
export const markRead = ({db}: Database, {groupKey, id, updated}: Received): Promise<void> =>
  retried(db, async (trx) => {
    await asKeeper(trx, 'export');
    await trx
      .updateTable('changes')
      .set({status: 'read'})
      .where('group_key', '=', groupKey)
      .where('id', '=', id)
      .where(sql<Date>`date_trunc('milliseconds', updated_at)`, '=', new Date(updated))
      .execute();
  });
