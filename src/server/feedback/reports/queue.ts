import {sql} from 'kysely';
import type {reportReasons} from '../../../model/contract/feedback/card-draft.js';
import type {Database} from '../../database/database.js';
import {moderating} from './moderating.js';

export type Reason = (typeof reportReasons)[number];

/** What waits for a keeper: a report, or a card that is held as suspicious. Nothing of what a card says. */
export interface Waiting {
  /** Of the report, or of the held card. */
  id: string;
  kind: 'reported' | 'held';
  /** Missing of a held card. */
  reason?: Reason;
  /** Epoch milliseconds; of a held card the beginning of its day, UTC. */
  since: number;
}

/** The gravest first: who threatens somebody cannot wait. */
const severity: readonly (Reason | undefined)[] = ['threat', 'private', 'hurtful', 'other', 'spam', undefined];

const gravestFirst = (one: Waiting, other: Waiting): number =>
  severity.indexOf(one.reason) - severity.indexOf(other.reason) || one.since - other.since;

/** Everything that a keeper is to look at: by severity, then by age. */
export const waitingFor = (database: Database): Promise<Waiting[]> =>
  moderating(database, async (trx) => {
    const reports = await trx
      .selectFrom('feedback_reports')
      .select(['id', 'reason', 'reported_at'])
      .where('state', '=', 'open')
      .execute();
    const held = await trx
      .selectFrom('feedback_cards')
      .select(['id', sql<Date>`date_trunc('day', created_at, 'UTC')`.as('day')])
      .where('state', '=', 'held')
      .where('withdrawn_at', 'is', null)
      .execute();
    const reported = reports.map(({id, reason, reported_at: at}): Waiting => ({
      id,
      kind: 'reported',
      reason: reason as Reason,
      since: at.getTime(),
    }));
    const suspicious = held.map(({id, day}): Waiting => ({id, kind: 'held', since: day.getTime()}));
    return [...reported, ...suspicious].sort(gravestFirst);
  });
