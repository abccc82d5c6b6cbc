import type {Database} from '../../database/database.js';
import {digest} from '../../sent/digest.js';
import {scoped} from '../../sent/scope.js';
import {ownRound} from './round-row.js';
import {type StoredRound, told} from './told.js';

/** @throws {HttpProblem} 404 when there is none, it was taken back, or the secret is another's. */
export const readRound = (database: Database, secret: string): Promise<StoredRound> => {
  const caller = digest(secret);
  return scoped(database, {caller}, async (trx) => told(trx, await ownRound(trx, caller)));
};
