const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** 128 random bits as a UUID; `crypto.randomUUID` is missing on pages without https. */
export const randomId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

/** True where texts can be hashed: on pages with https, and on this device's own. */
export const hashes = (): boolean => (crypto as Partial<Crypto>).subtle !== undefined;

/** SHA-256 of a text; the text itself where it cannot be hashed, since nothing is then kept beyond the page's memory. */
export const hashOf = async (text: string): Promise<string> =>
  hashes() ? hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))) : text;
