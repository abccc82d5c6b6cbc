/** Random bytes, so many of them. */
export type Random = (bytes: number) => Uint8Array;

/** A secret of 256 random bits, base64url: who knows it may open what it was made for. */
export const secretFrom = (random: Random): string =>
  btoa(String.fromCharCode(...random(32)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
