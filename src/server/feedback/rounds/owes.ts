import {type Transaction, sql} from 'kysely';
import type {Owed, Owes} from '../../../model/feedback/owing.js';
import type {Tables} from '../../database/tables.js';

interface Mark {
  giver: string;
  receiver: string;
  state: Owed;
}

const marksOf = (owes: Owes): Mark[] =>
  Object.entries(owes).flatMap(([giver, to]) =>
    Object.entries(to).map(([receiver, state]) => ({giver, receiver, state})),
  );

/** Who owes, has given or passed in a round; held until the transaction ends. */
export const owesIn = async (trx: Transaction<Tables>, round: string): Promise<Owes> => {
  const marks = await trx
    .selectFrom('feedback_owes')
    .select(['giver', 'receiver', 'state'])
    .where('round', '=', round)
    .orderBy('receiver')
    .orderBy('giver')
    .forUpdate()
    .execute();
  const owes: Record<string, Record<string, Owed>> = {};
  for (const {giver, receiver, state} of marks) (owes[giver] ??= {})[receiver] = state as Owed;
  return owes;
};

const missingIn = (owes: Owes, marks: readonly Mark[]): Mark[] =>
  marks.filter(({giver, receiver}) => owes[giver]?.[receiver] === undefined);

/** Takes away what is not owed any more, and writes down what is new; what somebody has given or passed stays as it is. */
export const writeOwes = async (trx: Transaction<Tables>, round: string, before: Owes, after: Owes): Promise<void> => {
  const gone = missingIn(after, marksOf(before));
  if (gone.length > 0)
    await trx
      .deleteFrom('feedback_owes')
      .where('round', '=', round)
      .where(
        sql<boolean>`(giver, receiver) IN (SELECT * FROM unnest(
          ${gone.map(({giver}) => giver)}::uuid[], ${gone.map(({receiver}) => receiver)}::uuid[]))`,
      )
      .execute();
  const added = missingIn(before, marksOf(after)).map((mark) => ({round, ...mark}));
  if (added.length > 0) await trx.insertInto('feedback_owes').values(added).execute();
};
