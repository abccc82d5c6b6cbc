import {type Pattern, type Wish, seats} from './rules.js';

/** A round as it is being prepared. */
export interface RoundForm {
  /** As they were written: one on each line. */
  names: string;
  prompt: string;
  pattern: Pattern;
  /** The place that receives, 0 for the first: for the pattern `one`. */
  one: number;
  wish: Wish;
  otherView: boolean;
  /** ISO date of the last day on which cards are taken. */
  until: string;
}

/** What keeps a round from being opened. */
export type RoundMistake = 'few' | 'many' | 'same' | 'longName' | 'prompt' | 'longPrompt' | 'date';

const longest = {name: 100, prompt: 1_000};

// A list that is pasted brings its bullets and numbers along.
const bullet = /^\s*(?:[-*•·–]|\d{1,2}[.)])\s+/;

/** The names in a text: one on each line; where all stand on one line, between commas. */
export const namesIn = (text: string): string[] => {
  const lines = text.split(/[\r\n\t]+/).filter((line) => line.trim());
  const parts = lines.length > 1 ? lines : text.split(/[,;،؛]/);
  return parts.map((part) => part.replace(bullet, '').trim()).filter(Boolean);
};

/** The first name that stands there twice, however it is spelled. */
export const twice = (names: readonly string[]): string | undefined => {
  const plain = names.map((name) => name.normalize('NFKC').toLowerCase());
  return names.find((_, index) => plain.indexOf(plain[index]!) !== index);
};

/** What is wrong with names of places. @param others names of places that are there already. */
export const nameMistake = (names: readonly string[], others: readonly string[] = []): RoundMistake | undefined => {
  const count = names.length + others.length;
  if (names.length === 0 || count < seats.least) return 'few';
  if (count > seats.most) return 'many';
  if (names.some((name) => name.length > longest.name)) return 'longName';
  return twice([...others, ...names]) === undefined ? undefined : 'same';
};

const promptMistake = (prompt: string): RoundMistake | undefined => {
  if (!prompt.trim()) return 'prompt';
  return prompt.trim().length > longest.prompt ? 'longPrompt' : undefined;
};

/** What keeps it from being opened, by field. @param days ISO dates: the first and the last that can be chosen. */
export const roundMistakes = (
  {names, prompt, until}: RoundForm,
  [first, last]: readonly [string, string],
): Partial<Record<keyof RoundForm, RoundMistake>> => {
  const found = {
    names: nameMistake(namesIn(names)),
    prompt: promptMistake(prompt),
    until: until >= first && until <= last ? undefined : ('date' as const),
  };
  return Object.fromEntries(Object.entries(found).filter(([, mistake]) => mistake));
};
