import {randomBytes} from 'node:crypto';
import type {Database} from './database.js';

/** 256 random bits that all processes share under a name, made by whoever asks first. */
export const sharedSecret = async ({db}: Database, name: string): Promise<Buffer> => {
  await db
    .insertInto('secrets')
    .values({name, secret: randomBytes(32)})
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await db.selectFrom('secrets').select('secret').where('name', '=', name).executeTakeFirstOrThrow()).secret;
};
