const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:', 'sms:']);
const longest = 2_000;

/**
 * The link in a text, as a browser would follow it, when it is of a kind that cannot run script: https, http, mailto,
 * tel or sms. A bare `www.example.org` becomes https. Anything else answers `undefined`: show it as text.
 */
export const safeLink = (text: unknown): string | undefined => {
  if (typeof text !== 'string' || text.length > longest) return undefined;
  const bare = text.trim();
  try {
    // Never with a base: with one, nearly every attack string passes as a link of the same site.
    const {href, protocol} = new URL(/^www\./i.test(bare) ? `https://${bare}` : bare);
    const fits = href.length > protocol.length && href.length <= longest;
    return fits && schemes.has(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};
