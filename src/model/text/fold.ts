// Letters that Unicode does not decompose into a base and a mark, but that people search by their base.
const bases: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
  '’': "'",
  ـ: '',
};
const special = new RegExp(`[${Object.keys(bases).join('')}]`, 'g');
// eslint's no-control-regex would refuse \x00: printable ASCII and the usual white space say the same.
const plain = /^[\t\n\r -~]*$/;

/** The text as search compares it: lower case, no accents or vowel marks, one spelling of Arabic alef and yeh. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  // Letters drawn as symbols (𝐆, ᴬ) turn into capitals only here.
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(special, (letter) => bases[letter] ?? letter);
};

/**
 * The words of a search, folded; text between quotes stays together, an unclosed quote runs to the end.
 * `'grief "new york'` → `['grief', 'new york']`.
 */
export const searchWords = (text: string): string[] =>
  fold(text)
    .split(/["“”«»]/)
    .flatMap((part, index) => (index % 2 ? [part.trim()] : part.split(/\s+/)))
    .filter((word) => word !== '');

/** One stretch of a text, and whether it matched. */
export interface Stretch {
  text: string;
  match: boolean;
}

// Folding may change lengths (ß → ss), so positions are mapped letter by letter.
const foldedWithPositions = (text: string): {folded: string; from: (at: number) => number} => {
  if (plain.test(text)) return {folded: text.toLowerCase(), from: (at) => at};
  let folded = '';
  const from: number[] = [];
  let position = 0;
  for (const letter of text) {
    const part = fold(letter);
    folded += part;
    for (let i = 0; i < part.length; i++) from.push(position);
    position += letter.length;
  }
  return {folded, from: (at) => from[at] ?? position};
};

const mark = (hit: Uint8Array, {folded, from}: ReturnType<typeof foldedWithPositions>, word: string): void => {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    hit.fill(1, from(at), Math.max(from(at + word.length), from(at) + 1));
  }
};

/** Splits a text into stretches that match one of the (folded) words and stretches that do not. */
export const stretches = (text: string, words: readonly string[]): Stretch[] => {
  const mapped = foldedWithPositions(text);
  if (!words.some((word) => mapped.folded.includes(word))) return [{text, match: false}];
  const hit = new Uint8Array(text.length);
  for (const word of words) mark(hit, mapped, word);
  const parts: Stretch[] = [];
  let start = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && hit[i] === hit[i - 1]) continue;
    parts.push({text: text.slice(start, i), match: hit[start] === 1});
    start = i;
  }
  return parts;
};
