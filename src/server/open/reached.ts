import {setTimeout as delay} from 'node:timers/promises';
import {ConfigError} from '../database/config-error.js';
import {isUnreachable} from '../database/unreachable.js';
import type {Voices} from './voices.js';

/** Seconds between two tries, and how many there are: two minutes in all. */
const pause = 3;
const tries = 40;

/** What PostgreSQL and `pg` answer to who may not come in. */
const refused = /^(28...|3D000)$/;
const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message || codeOf(error) || error.name : String(error);

/** What an error means for who runs the server; the error itself when the database was reached. */
const explained = (error: unknown): unknown => {
  if (refused.test(codeOf(error)))
    return new ConfigError(`The database lets nobody in with this address: ${wordsOf(error)}.`);
  return isUnreachable(error) ? new ConfigError(`The database cannot be reached: ${wordsOf(error)}.`) : error;
};

/**
 * Does something with a database that may still be starting: while it cannot be reached, tries again, and says so once.
 * @throws the signal's reason when that aborts, and {ConfigError} when it stays away, or lets nobody in.
 */
export const reached = async <T>(work: () => Promise<T>, {say, signal}: Voices, limit = tries): Promise<T> => {
  for (let turn = 1; ; turn++) {
    try {
      return await work();
    } catch (error) {
      if (turn >= limit || !isUnreachable(error)) throw explained(error);
      if (turn === 1) say?.(`The database cannot be reached yet (${wordsOf(error)}); waiting for it.`);
      await delay(pause * 1_000, undefined, {signal});
    }
  }
};
