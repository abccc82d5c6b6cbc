import type {Database} from '../../database/database.js';
import {moderating} from './moderating.js';

/** Something that a keeper did. */
export interface Audited {
  /** Epoch milliseconds. */
  at: number;
  who: string;
  action: string;
  subject?: string;
  why?: string;
}

/** Everything that keepers did within the last year, the newest first. */
export const auditTrail = (database: Database): Promise<Audited[]> =>
  moderating(database, async (trx) => {
    const rows = await trx
      .selectFrom('feedback_audit')
      .select(['at', 'who', 'action', 'subject', 'why'])
      .orderBy('at', 'desc')
      .orderBy('id')
      .execute();
    return rows.map(({at, who, action, subject, why}) => ({
      at: at.getTime(),
      who,
      action,
      ...(subject !== null && {subject}),
      ...(why !== null && {why}),
    }));
  });
