import {createHmac} from 'node:crypto';
import {sql} from 'kysely';
import type {CheckIn} from '../../model/contract/check-in.js';
import type {Database} from '../database/database.js';
import {retried} from '../database/retried.js';
import {sharedSecret} from '../database/shared-secret.js';
import {asKeeper} from '../sent/scope.js';
import {columns, storedOf} from './item.js';

/** A check-in as the site's administrator reads it. */
export interface Shared {
  /** The same for all of one person's, and nothing else anywhere; missing for an anonymous one. */
  person?: string;
  mode: string;
  /** How to get in touch, where that was asked. */
  contact?: string;
  checkIn: CheckIn;
}

const page = 500;
/** Hexadecimal digits: enough to tell people apart, and to be read in a table. */
const length = 12;

interface Place {
  owner: Buffer;
  id: string;
}

const pageAfter = ({db}: Database, last: Place | undefined, ids: readonly string[] | undefined) =>
  retried(db, async (trx) => {
    await asKeeper(trx, 'export');
    return (
      trx
        .selectFrom('check_ins')
        .select(columns)
        .select(['owner', 'mode', 'contact'])
        // the policy says so too
        .where('audience', '=', 'hosts')
        .$if(ids !== undefined, (query) => query.where('questionnaire', 'in', [...ids!, '']))
        .$if(last !== undefined, (query) =>
          query.where(sql<boolean>`(owner, id) > (${last!.owner}, ${last!.id}::uuid)`),
        )
        // by what is random: the order tells nothing of who came when
        .orderBy('owner')
        .orderBy('id')
        .limit(page)
        .execute()
    );
  });

/**
 * What was shared with hosts and is not withdrawn, person by person. Never for a request.
 * @param ids of the questionnaires; all when missing.
 */
export const sharedCheckIns = async function* (database: Database, ids?: readonly string[]): AsyncGenerator<Shared> {
  const secret = await sharedSecret(database, 'people');
  const personOf = (owner: Buffer): string => createHmac('sha256', secret).update(owner).digest('hex').slice(0, length);
  let last: Place | undefined;
  for (;;) {
    const rows = await pageAfter(database, last, ids);
    for (const {owner, mode, contact, ...row} of rows)
      yield {
        ...(mode !== 'anonymous' && {person: personOf(owner)}),
        mode,
        ...(contact !== null && {contact}),
        checkIn: storedOf(row).checkIn,
      };
    if (rows.length < page) return;
    last = rows.at(-1);
  }
};
