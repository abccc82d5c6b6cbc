import {createHmac, timingSafeEqual} from 'node:crypto';
import type {Database} from '../database/database.js';
import {sharedSecret} from '../database/shared-secret.js';

/*
 * A stamp says when somebody began to write, and for which link. People need some seconds; what was sent at once, or without
 * one, a keeper looks at first. It never grows too old.
 */

/** Milliseconds that people need at least. */
const least = 2_000;

const secrets = new WeakMap<Database, Promise<Buffer>>();

const secretOf = (database: Database): Promise<Buffer> => {
  const known = secrets.get(database);
  if (known) return known;
  const asked = sharedSecret(database, 'stamps');
  secrets.set(database, asked);
  // the next one asks anew
  asked.catch(() => secrets.delete(database));
  return asked;
};

const sealOf = async (database: Database, subject: Buffer, began: string): Promise<Buffer> =>
  createHmac('sha256', await secretOf(database))
    .update(subject)
    .update(began)
    .digest();

/**
 * The stamp of who begins to write now.
 * @param subject SHA-256 of the secret by which they will give.
 * @param now epoch milliseconds
 */
export const stampFor = async (database: Database, subject: Buffer, now: number): Promise<string> => {
  const began = now.toString(36);
  return `${began}.${(await sealOf(database, subject, began)).toString('base64url')}`;
};

/** Whether a stamp is ours, for this link, and as old as people need. */
export const isFresh = async (
  database: Database,
  {subject, stamp = ''}: {subject: Buffer; stamp?: string | undefined},
  now: number,
): Promise<boolean> => {
  const [began = '', seal = ''] = stamp.split('.');
  const given = Buffer.from(seal, 'base64url');
  const own = await sealOf(database, subject, began);
  return given.length === own.length && timingSafeEqual(given, own) && now - parseInt(began, 36) >= least;
};
