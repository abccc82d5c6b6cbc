import {vocabularies, type ScheduleLanguage, type Vocabulary} from './vocabulary.js';

/** What a word or phrase means in a schedule. */
export type Meaning =
  | {kind: 'day'; day: number}
  /** 1 to 5, or -1 for the last. */
  | {kind: 'ordinal'; place: number}
  | {kind: 'days'; days: readonly number[]}
  | {kind: 'time'; time: string}
  | {kind: 'other'}
  | {kind: 'second'}
  | {kind: 'month'}
  | {kind: 'until'}
  | {kind: 'filler'};

/** A vocabulary made ready for reading. */
export interface Lexicon {
  words: ReadonlyMap<string, Meaning>;
  /** Tried in their order, at the start of a word. */
  phrases: readonly {pattern: RegExp; meaning: Meaning}[];
  /** Become `am` and `pm` before anything else is read. */
  morning: RegExp;
  evening: RegExp;
}

const phrase = (source: string): RegExp => new RegExp(`(?:${source})(?![\\w'])`, 'y');

const wordsOf = ({days, ordinals, until, filler}: Vocabulary): Map<string, Meaning> => {
  const words = new Map<string, Meaning>();
  const add = (list: string, meaning: Meaning): void => list.split(' ').forEach((word) => words.set(word, meaning));
  add(filler, {kind: 'filler'});
  add(until, {kind: 'until'});
  ordinals.forEach((list, index) => add(list, {kind: 'ordinal', place: index === 5 ? -1 : index + 1}));
  days.forEach((list, day) => add(list, {kind: 'day', day}));
  return words;
};

const phrasesOf = (vocabulary: Vocabulary): Lexicon['phrases'] => {
  const list: [string, Meaning][] = [
    [vocabulary.everyOther, {kind: 'other'}],
    [vocabulary.everySecond, {kind: 'second'}],
    [vocabulary.ofTheMonth, {kind: 'month'}],
    [vocabulary.noon, {kind: 'time', time: '12:00'}],
    [vocabulary.midnight, {kind: 'time', time: '00:00'}],
    [vocabulary.daily, {kind: 'days', days: [0, 1, 2, 3, 4, 5, 6]}],
    [vocabulary.weekdays, {kind: 'days', days: [1, 2, 3, 4, 5]}],
    [vocabulary.weekend, {kind: 'days', days: [0, 6]}],
  ];
  return list.map(([source, meaning]) => ({pattern: phrase(source), meaning}));
};

const lexiconOf = (vocabulary: Vocabulary): Lexicon => ({
  words: wordsOf(vocabulary),
  phrases: phrasesOf(vocabulary),
  morning: new RegExp(`(?<=\\d) ?(?:h|uhr)? ?(?:${vocabulary.morning})`, 'g'),
  evening: new RegExp(`(?<=\\d) ?(?:h|uhr)? ?(?:${vocabulary.evening})`, 'g'),
});

const made = new Map<ScheduleLanguage, Lexicon>();

/** The words of a language, made once. */
export const lexicon = (language: ScheduleLanguage): Lexicon => {
  const found = made.get(language) ?? lexiconOf(vocabularies[language]);
  made.set(language, found);
  return found;
};
