import type {Records} from '../records.js';
import {fold} from '../text/fold.js';

// Long enough that a scan is one call for thousands of records, short enough that joining one is no long task.
const recordsPerPart = 1024;
const end = '\u0001';

/** Some records' texts in one string. */
export interface Part {
  /** Index of the first record in it. */
  first: number;
  text: string;
  /** Where each record starts, and one more: where the text ends. */
  starts: Uint32Array;
  /** How long the first line (the name) of each record is. */
  names: Uint16Array;
}

/** How well a record matched: 0 = not at all, then anywhere, in the name, at the start of a word of the name. */
export type Scores = Uint8Array;
const anywhere = 1;
const inName = 2;
const atWord = 3;

const partOf = (records: Records, first: number): Part => {
  const size = Math.min(recordsPerPart, records.size - first);
  const starts = new Uint32Array(size + 1);
  const names = new Uint16Array(size);
  let text = '';
  for (let i = 0; i < size; i++) {
    const words = fold(records.words(first + i));
    const name = words.indexOf('\n');
    names[i] = Math.min(name < 0 ? words.length : name, 0xffff);
    text += words + end;
    starts[i + 1] = text.length;
  }
  return {first, text, starts, names};
};

// The letter before a match decides whether a word starts there.
const startsWord = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!);

const scoreOf = (part: Part, index: number, at: number): number => {
  if (at - part.starts[index]! >= part.names[index]!) return anywhere;
  return startsWord(part.text, at) ? atWord : inName;
};

/** The text of every record, folded, in a few long strings: searching those beats asking 50,000 short ones. */
export class TextIndex {
  readonly #size: number;
  readonly parts: Part[] = [];
  // What was asked last, word by word: typing on only looks where the shorter word was found.
  #last = new Map<string, Scores>();

  private constructor(size: number) {
    this.#size = size;
  }

  /** Reads every record, yielding between parts so that a caller can let the page breathe. */
  static *of(records: Records): Generator<void, TextIndex> {
    const index = new TextIndex(records.size);
    for (let first = 0; first < records.size; first += recordsPerPart) {
      index.parts.push(partOf(records, first));
      yield;
    }
    return index;
  }

  /** Scores every record for each of the words (folded), remembering them until the next call. */
  find(words: readonly string[]): Scores[] {
    const found = new Map(words.map((word) => [word, this.#last.get(word) ?? this.#scores(word)]));
    this.#last = found;
    return words.map((word) => found.get(word)!);
  }

  #scores(word: string): Scores {
    const scores = new Uint8Array(this.#size);
    const shorter = [...this.#last].find(([before]) => word.startsWith(before))?.[1];
    for (const part of this.parts) this.#scan(part, word, scores, shorter);
    return scores;
  }

  #scan(part: Part, word: string, scores: Scores, shorter: Scores | undefined): void {
    const {text, starts, first} = part;
    const size = starts.length - 1;
    let index = 0;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[index])) {
      while (starts[index + 1]! <= at) index++;
      scores[first + index] = scoreOf(part, index, at);
      do index++;
      while (index < size && shorter && shorter[first + index] === 0);
      if (index >= size) return;
    }
  }
}
