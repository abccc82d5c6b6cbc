import {clockTime} from './clock.js';
import type {Lexicon, Meaning} from './lexicon.js';

/** A piece of a schedule: what is meant, a span of time, or a word nobody understood. */
export type Token = Meaning | {kind: 'span'; start: string; end: string} | {kind: 'unknown'; text: string};

const moment =
  "(\\d{1,2})(?: ?[:.h] ?(\\d\\d))?(?!\\d) ?(?:([ap])\\.?m\\b\\.?|(h|hs|hrs?|hours?|uhr|heures?|horas?|o'clock)(?!\\w))?";
const span = new RegExp(`${moment} ?(?:-|to|until|till|til|hasta|bis|jusqu'a|a|al)(?: las?)? ?${moment}`, 'y');
const single = new RegExp(moment, 'y');
const ordinal = /([1-5])(?:st|nd|rd|th|er|re|ere|ro|ero|do|to|o|a|e|eme|\.)(?!\w)/y;
const word = /[^\s,;&/+()\-–:]+/y;
const sign = /[\s,;&/+():.]+/y;

/** The hour, minute, half of the day and the word for "o'clock" that a pattern caught. */
type Caught = readonly (string | undefined)[];

/** A number alone is no time: it needs minutes, am or pm, or a word for "o'clock". */
const isTime = ([, minute, half, unit]: Caught): boolean => Boolean(minute ?? half ?? unit);

const timeOf = ([hour, minute, half]: Caught): string | undefined => clockTime(Number(hour), Number(minute ?? 0), half);

/** In "7-8:30 pm" the pm is meant for both, in "11-1 pm" it is not. */
const firstHalf = (from: Caught, to: Caught): Caught => {
  const [hour, minute, half] = from;
  if (half || !to[2] || Number(hour) > 12) return from;
  const shared = timeOf([hour, minute, to[2]]) ?? '';
  const other = to[2] === 'p' ? 'a' : 'p';
  return [hour, minute, shared < (timeOf(to) ?? '') ? to[2] : other];
};

const readSpan = (caught: Caught): Token | undefined => {
  const [from, to] = [caught.slice(0, 4), caught.slice(4, 8)];
  if (!isTime(from) && !isTime(to)) return undefined;
  const start = timeOf(firstHalf(from, to));
  const end = timeOf(to);
  return start && end ? {kind: 'span', start, end} : undefined;
};

const readSingle = (caught: Caught): Token | undefined => {
  const time = isTime(caught) ? timeOf(caught) : undefined;
  return time ? {kind: 'time', time} : undefined;
};

const readOrdinal = ([place]: Caught): Token => ({kind: 'ordinal', place: Number(place)});

interface Found {
  token?: Token;
  end: number;
}

const at = (
  pattern: RegExp,
  text: string,
  index: number,
  read: (caught: Caught) => Token | undefined,
): Found | undefined => {
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  const token = match && read(match.slice(1));
  return token ? {token, end: pattern.lastIndex} : undefined;
};

const readPhrase = (text: string, index: number, {phrases}: Lexicon): Found | undefined => {
  for (const {pattern, meaning} of phrases) {
    const found = at(pattern, text, index, () => meaning);
    if (found) return found;
  }
  return undefined;
};

const readWord = (text: string, index: number, {words}: Lexicon): Found => {
  word.lastIndex = index;
  const found = word.exec(text)?.[0] ?? text.charAt(index);
  const token: Token =
    found === '-' ? {kind: 'until'} : (words.get(found.replace(/\.$/, '')) ?? {kind: 'unknown', text: found});
  return {token, end: index + found.length};
};

const skip = (text: string, index: number): Found | undefined => {
  sign.lastIndex = index;
  return sign.test(text) ? {end: sign.lastIndex} : undefined;
};

const next = (text: string, index: number, lexicon: Lexicon): Found =>
  skip(text, index) ??
  readPhrase(text, index, lexicon) ??
  at(span, text, index, readSpan) ??
  at(ordinal, text, index, readOrdinal) ??
  at(single, text, index, readSingle) ??
  readWord(text, index, lexicon);

/** Splits a folded text into what its words mean. */
export const tokens = (text: string, lexicon: Lexicon): Token[] => {
  const list: Token[] = [];
  const ready = text.replace(lexicon.morning, 'am ').replace(lexicon.evening, 'pm ');
  for (let index = 0; index < ready.length;) {
    const {token, end} = next(ready, index, lexicon);
    if (token) list.push(token);
    index = end;
  }
  return list;
};
