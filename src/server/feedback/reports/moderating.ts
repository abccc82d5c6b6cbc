import type {Transaction} from 'kysely';
import type {Database} from '../../database/database.js';
import {retried} from '../../database/retried.js';
import type {Tables} from '../../database/tables.js';
import {actAsKeeper} from '../scope.js';

/** Who looks, decides, and why. */
export interface Keeper {
  /** As the audit names them. */
  who: string;
  why?: string | undefined;
}

/** What a keeper did. */
export interface Deed extends Keeper {
  action: 'show' | 'keep' | 'remove';
  /** Id of the report, or of the held card. */
  subject: string;
}

/** Does something as a keeper of the site: never for a request. */
export const moderating = <T>({db}: Database, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> =>
  retried(db, async (trx) => {
    await actAsKeeper(trx, 'moderation');
    return work(trx);
  });

/** Writes down who did what, and why: in the transaction that does it. Nothing of a card, and of nobody else. */
export const writeDown = async (trx: Transaction<Tables>, {who, why, action, subject}: Deed): Promise<void> => {
  await trx
    .insertInto('feedback_audit')
    .values({who, action, subject, why: why ?? null})
    .execute();
};
