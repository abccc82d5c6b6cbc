import {secretPattern} from '../../model/contract/change.js';
import {BackendError} from '../backend.js';
import {hashOf, hashes} from '../device/secrets.js';

/**
 * What a server is told of a secret that somebody else is going to use.
 * @throws {BackendError} `invalid` for a secret that can be guessed, `denied` where nothing can be hashed: a secret is never sent
 * in its place.
 */
export const hashOfSecret = async (secret: string): Promise<string> => {
  if (!secretPattern.test(secret)) throw new BackendError('invalid', 'The secret of a link is too weak.');
  if (!hashes()) throw new BackendError('denied', 'Private links can be made on pages with https only.');
  return hashOf(secret);
};
