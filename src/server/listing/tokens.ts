const runs = /[\p{L}\p{N}]+/gu;
// Longer words nobody types; PostgreSQL refuses those beyond two kilobytes.
const longest = 100;
// A text of 20,000 characters holds fewer; a meeting may be made of many such.
const most = 5_000;

const cut = (word: string): string => (word.length > longest ? [...word].slice(0, longest).join('') : word);

/** The words of a folded text: its runs of letters and digits, cut to 100 characters. */
export const tokensOf = (text: string): string[] => (text.match(runs) ?? []).map(cut);

/** The words of a meeting, each once, and whether it stands in the name, which is the first line. */
export const wordsOf = (text: string): Map<string, boolean> => {
  const end = text.indexOf('\n');
  const name = end < 0 ? text.length : end;
  const words = new Map<string, boolean>();
  for (const word of tokensOf(text.slice(0, name))) words.set(word, true);
  for (const word of tokensOf(text.slice(name))) {
    if (words.size >= most) break;
    if (!words.has(word)) words.set(word, false);
  }
  return words;
};

/** Words as the text of a `tsvector`; those of the name have weight A. Weights hang on positions, so all have the first. */
export const vectorOf = (words: ReadonlyMap<string, boolean>): string =>
  Array.from(words, ([word, inName]) => `'${word}':1${inName ? 'A' : ''}`).join(' ');
