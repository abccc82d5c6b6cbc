import type {Kysely, Transaction} from 'kysely';
import type {OwnAsk} from '../../../model/contract/feedback/ask.js';
import type {NewAsk} from '../../../model/contract/feedback/ask-draft.js';
import type {Tables} from '../../database/tables.js';
import {missing} from '../../http/http-problem.js';
import {isThere, takesCards} from '../rounds/own-seat.js';
import {readingIt, theCaller} from '../scope.js';

/** What `body` holds, as JSON. */
export type AskBody = Pick<NewAsk, 'about' | 'wish' | 'otherView' | 'name' | 'language'>;

/** An ask, or a place in a round as far as it receives. */
export interface AskRow {
  id: string;
  give: Buffer | null;
  round: string | null;
  body: unknown;
  until: Date;
  closed: boolean;
  version: string;
  erase_at: Date;
  /** Whether cards are taken, by the database's clock. */
  open: boolean;
}

/** The columns of an ask. Whose it is is not among them. */
export const askColumns = [
  'id',
  'give',
  'round',
  'body',
  'until',
  'closed',
  'version',
  'erase_at',
  takesCards.as('open'),
] as const;

export const askBodyOf = ({body}: Pick<AskRow, 'body'>): AskBody => JSON.parse(String(body)) as AskBody;

/** What is stored of what is asked. */
export const rowOf = ({about, wish, otherView, name, language}: AskBody): string =>
  JSON.stringify({about, wish, otherView, name, language} satisfies {
    [Name in keyof AskBody]: AskBody[Name] | undefined;
  });

/** An ask with the version to name when changing it. */
export interface StoredAsk {
  ask: OwnAsk;
  version: string;
}

/** An ask as its asker reads it. */
export const storedAsk = (row: AskRow, sealDays: number): StoredAsk => ({
  ask: {
    ...askBodyOf(row),
    until: row.until.getTime(),
    closed: row.closed,
    ...(row.give && {give: row.give.toString('hex')}),
    inRound: row.round !== null,
    erasedOn: row.erase_at.getTime(),
    sealDays,
  },
  version: row.version,
});

const asked = (trx: Transaction<Tables>) => trx.selectFrom('feedback_asks').select(askColumns).where(isThere);

/** @throws {HttpProblem} 404 when this secret opens none: there never was one, it was erased, or is past its time. */
export const ownAsk = async (trx: Transaction<Tables>, owner: Buffer): Promise<AskRow> => {
  const row = await asked(trx).where('owner', '=', owner).executeTakeFirst();
  if (!row) throw missing();
  return row;
};

/** The id of the caller's, whose cards are read from here on: see `readingIt`. */
export const askRead = (db: Kysely<Tables>) =>
  db.selectFrom('feedback_asks').select(['id', readingIt]).where('owner', '=', theCaller).where(isThere);

/** The same, held until the transaction ends. */
export const heldAsk = async (trx: Transaction<Tables>, owner: Buffer): Promise<AskRow> => {
  const row = await asked(trx).where('owner', '=', owner).forUpdate().executeTakeFirst();
  if (!row) throw missing();
  return row;
};

/** What somebody is invited to, by the secret of the link for peers. @throws {HttpProblem} 404 as when reading. */
export const invitedAsk = async (trx: Transaction<Tables>, give: Buffer): Promise<AskRow> => {
  const row = await asked(trx).where('give', '=', give).executeTakeFirst();
  if (!row) throw missing();
  return row;
};

/** An ask that the transaction may see already. @throws {HttpProblem} 404 when it was erased, or is past its time. */
export const readableAsk = async (trx: Transaction<Tables>, id: string): Promise<AskRow> => {
  const row = await asked(trx).where('id', '=', id).executeTakeFirst();
  if (!row) throw missing();
  return row;
};

/** An ask that the transaction may see already, held until it ends. @throws {HttpProblem} 404 as when reading. */
export const holdAsk = async (trx: Transaction<Tables>, id: string): Promise<AskRow> => {
  const row = await asked(trx).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw missing();
  return row;
};
