import {createHash} from 'node:crypto';

/** SHA-256. Of a secret of 128 random bits it cannot be guessed back. */
export const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
