import {createHash} from 'node:crypto';

const digest = (parts: readonly string[]): Buffer => createHash('sha256').update(JSON.stringify(parts)).digest();

/**
 * The key of a group, by its id, or of a meeting, by the ids of its group and of itself: a UUID (version 8, RFC 9562) from
 * their SHA-256, so that every machine makes the same one.
 */
export const keyOf = (...ids: string[]): string => {
  const bytes = digest(ids).subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** The number of a filter's value: the first 63 bits of the SHA-256 of both, in decimal. */
export const traitId = (facet: string, value: string): string =>
  (digest([facet, value]).readBigUInt64BE() >> 1n).toString();

/** The version of a text: its SHA-256, base64url. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
