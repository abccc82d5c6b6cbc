const simple = /^[\n -~]*$/;
const invisible = /(?![\n\t])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
const stacked = /(\p{M}{4})\p{M}+/gu;

// Invisible ones first: Firefox's normalize makes half a surrogate pair visible.
const normal = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(invisible, '').normalize('NFC').replace(stacked, '$1');

const capped = (text: string, max: number): string => {
  if (text.length <= max) return text;
  if (simple.test(text)) return text.slice(0, max).trimEnd();
  const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(text.slice(0, max + 64));
  return text
    .slice(0, graphemes.containing(max)?.index || max)
    .replace(/\p{Cs}$/u, '')
    .trimEnd();
};

/**
 * A text fit to be stored and shown: NFC, without control characters, bidi overrides and isolates, or towers of
 * combining marks; trimmed, and at most `max` UTF-16 units long, cut between graphemes. Tabs and line breaks stay.
 */
export const clean = (text: string, max: number): string => {
  // More than this cannot be shown anyway, and normalising it would cost time.
  const head = text.length > max * 8 ? text.slice(0, max * 8) : text;
  return capped((simple.test(head) ? head : normal(head)).trim(), max);
};
