import type {Part, Scores, TextIndex} from './text-index.js';

const letter = /[\p{L}\p{N}]/u;
const shortest = 4;

// At most one letter too many, missing, wrong, or swapped with its neighbour.
const within = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - start;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [left, right] = [a.slice(start, a.length - tail), b.slice(start, b.length - tail)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
};

/** The word that stands around a position. */
const wordAround = (text: string, at: number): string => {
  let start = at;
  let end = at;
  while (start > 0 && letter.test(text[start - 1]!)) start--;
  while (end < text.length && letter.test(text[end]!)) end++;
  return text.slice(start, end);
};

const near = (typed: string, word: string): boolean =>
  [-1, 0, 1].some((more) => within(typed, word.slice(0, typed.length + more)));

/** Every place where some letters stand, as record, text of its part and position. */
function* places(parts: readonly Part[], letters: string): Generator<{record: number; text: string; at: number}> {
  for (const {first, text, starts} of parts) {
    let index = 0;
    for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
      while (starts[index + 1]! <= at) index++;
      yield {record: first + index, text, at};
    }
  }
}

/**
 * Scores records that hold a word one typo away from what was typed (folded), or undefined when it is too short to
 * guess. One typo leaves one half of the word intact, so only places where a half stands are compared.
 */
export const findSimilar = (index: TextIndex, typed: string, size: number): Scores | undefined => {
  if (typed.length < shortest) return undefined;
  const scores = new Uint8Array(size);
  const seen = new Map<string, boolean>();
  const middle = Math.ceil(typed.length / 2);
  // A swap may lie across the middle: the outer thirds are looked up too.
  const third = Math.max(2, Math.floor(typed.length / 3));
  const halves = new Set([typed.slice(0, middle), typed.slice(middle), typed.slice(0, third), typed.slice(-third)]);
  // Of four letters, a swap of the middle two leaves no two beside each other.
  if (typed.length === shortest) halves.add(typed[0]! + typed[2]!);
  for (const half of halves) {
    if (half.length < 2) continue;
    for (const {record, text, at} of places(index.parts, half)) {
      if (scores[record]) continue;
      const word = wordAround(text, at);
      let similar = seen.get(word);
      if (similar === undefined) seen.set(word, (similar = near(typed, word)));
      if (similar) scores[record] = 1;
    }
  }
  return scores;
};
