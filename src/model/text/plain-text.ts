/*
 * Most feeds are plain text. The tokenizer that reads markup is loaded for those that are not, before their records are
 * looked at, so that records can be read at once.
 */
let tokenizer: ((text: string) => string) | undefined;

const escapes = ['<', '\\u003c', '\\u003C', '\\u0026'];
const entity = /&(#\w|[a-z]{2,8};)/iy;

/** Whether a feed, as it came, may hold HTML anywhere. Takes a few milliseconds for 30 MB. */
export const holdsMarkup = (feed: string): boolean => {
  if (escapes.some((escape) => feed.includes(escape))) return true;
  for (let at = feed.indexOf('&'); at >= 0; at = feed.indexOf('&', at + 1)) {
    entity.lastIndex = at;
    if (entity.test(feed)) return true;
  }
  return false;
};

/** Makes `plainText` understand HTML. */
export const loadMarkup = async (): Promise<void> => {
  tokenizer ??= (await import('./markup.js')).plainText;
};

/** The text of something that may hold HTML; see `markup.ts`. `loadMarkup` comes first wherever that may be so. */
export const plainText = (text: string): string =>
  tokenizer && (text.includes('<') || text.includes('&')) ? tokenizer(text) : text;
