import type {Part, Scores, TextIndex} from './text-index.js';

const letter = /[\p{L}\p{N}]/u;
const shortest = 4;

// How far two texts are the same, from their starts.
const sameFrom = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

const reversed = (text: string): string => [...text].reverse().join('');

// What is left of both when equal beginnings and endings are taken away.
const difference = (a: string, b: string): [string, string] => {
  const start = sameFrom(a, b);
  const [left, right] = [a.slice(start), b.slice(start)];
  const end = sameFrom(reversed(left), reversed(right));
  return [left.slice(0, left.length - end), right.slice(0, right.length - end)];
};

// At most one letter too many, missing, wrong, or swapped with its neighbour.
const within = (a: string, b: string): boolean => {
  const [left, right] = difference(a, b);
  const swapped = left.length === 2 && right === reversed(left);
  return swapped || (left.length <= 1 && right.length <= 1);
};

/** The word that stands around a position. */
const wordAround = (text: string, at: number): string => {
  let start = at;
  let end = at;
  while (start > 0 && letter.test(text[start - 1]!)) start--;
  while (end < text.length && letter.test(text[end]!)) end++;
  return text.slice(start, end);
};

/** True when a word, or as much of it as was typed, is at most one letter away from what was typed (both folded). */
export const near = (typed: string, word: string): boolean =>
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

/** One typo leaves a half intact, the first or the second; only a swap across the middle does not, and that one is undone. */
export const intact = (typed: string): Set<string> => {
  const middle = Math.ceil(typed.length / 2);
  const [before, after] = [typed.slice(0, middle), typed.slice(middle)];
  const swapped = before.slice(0, -1) + after.charAt(0) + before.slice(-1) + after.slice(1);
  return new Set([before, after, swapped]);
};

/**
 * Scores records that hold a word one typo away from what was typed (folded), or undefined when it is too short to
 * guess. Only places where an intact part stands are compared.
 */
export const findSimilar = (index: TextIndex, typed: string, size: number): Scores | undefined => {
  if (typed.length < shortest) return undefined;
  const scores = new Uint8Array(size);
  const known = new Map<string, boolean>();
  const isSimilar = (word: string): boolean => {
    let similar = known.get(word);
    if (similar === undefined) known.set(word, (similar = near(typed, word)));
    return similar;
  };
  for (const part of intact(typed)) {
    for (const {record, text, at} of places(index.parts, part)) {
      if (isSimilar(wordAround(text, at))) scores[record] = 1;
    }
  }
  return scores;
};
