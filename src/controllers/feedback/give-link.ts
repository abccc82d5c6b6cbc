import {giveSecretOf} from './secrets.js';

const editions = 100;

const hexadecimal = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const hashOf = async (secret: string): Promise<string> =>
  hexadecimal(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret)));

/** The link for peers that an ask has now: its secret, and the how-manieth it is. */
export interface GiveLink {
  secret: string;
  edition: number;
}

/** Finds out which link for peers an ask has. Undefined where that was made in another way. @param hash as the ask names it. */
export const giveLinkOf = async (ask: string, hash: string | undefined): Promise<GiveLink | undefined> => {
  for (let edition = 0; hash !== undefined && edition < editions; edition++) {
    const secret = await giveSecretOf(ask, edition);
    if ((await hashOf(secret)) === hash) return {secret, edition};
  }
  return undefined;
};
