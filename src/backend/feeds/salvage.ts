import type {Problem} from '../../model/records.js';
import type {Raw} from './feed.js';

/** What could be read of a JSON text that is broken. */
export interface Salvage {
  /** An undefined record stands where one could not be read. */
  value: unknown;
  problems: Problem[];
}

interface List {
  values: unknown[];
  problems: Problem[];
  end: number;
}

const longest = 100_000;
const mostBroken = 500;
// A string that is never closed runs to the end, so that its quotes are not tried one by one.
const opening = /"(?:[^"\\]|\\.)*(?:"|\\?$)|,(?=\s*[\]}])/gs;
const bracket = /"(?:[^"\\]|\\.)*(?:"|\\?$)|[[\]{}]/gs;
const between = /\}\s*,\s*(?=\{)/g;
const container = /"(meetings|formats|records|contents|groups)"\s*:\s*\[/g;

const escaped = (control: string): string => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Without trailing commas, and with the control characters in strings escaped as they should have been. */
const repaired = (text: string): string =>
  text.replace(opening, (found) => (found === ',' ? '' : found.replace(/\p{Cc}/gu, escaped)));

const parsed = (text: string): {value: unknown} | undefined => {
  try {
    return {value: JSON.parse(repaired(text))};
  } catch {
    return undefined;
  }
};

/** Where the object that starts at `start` ends; -1 when it does not. */
const endOf = (text: string, start: number): number => {
  let depth = 0;
  for (const {0: found, index} of text.slice(start, start + longest).matchAll(bracket)) {
    if (found === '{' || found === '[') depth += 1;
    else if (found === '}' || found === ']') depth -= 1;
    if (depth === 0) return start + index + 1;
  }
  return -1;
};

const broken = (number: number, cut: boolean): Problem => ({
  code: cut ? 'cut-off' : 'broken-record',
  at: `record ${number}`,
  message: cut
    ? 'The feed breaks off here. The records before are listed.'
    : 'This record is not valid JSON, so it is not listed. The others are.',
});

interface Piece {
  parsed?: {value: unknown} | undefined;
  end: number;
  cut: boolean;
}

/** One record: up to its closing brace, or, where the braces do not match, up to where the next record seems to begin. */
const pieceAt = (text: string, start: number): Piece => {
  const end = endOf(text, start);
  const whole = end > 0 ? parsed(text.slice(start, end)) : undefined;
  if (whole) return {parsed: whole, end, cut: false};
  between.lastIndex = start;
  const border = between.exec(text);
  if (border) return {parsed: parsed(text.slice(start, border.index + 1)), end: between.lastIndex, cut: false};
  return {end: end > 0 ? end : text.length, cut: end < 0};
};

const nextStart = (text: string, from: number): number => {
  const found = /[{\]]/g;
  found.lastIndex = from;
  return found.exec(text)?.index ?? text.length;
};

const readList = (text: string, from: number): List => {
  const list: List = {values: [], problems: [], end: text.length};
  let index = nextStart(text, from);
  while (text[index] === '{') {
    const piece = pieceAt(text, index);
    const cut = piece.cut || list.problems.length === mostBroken;
    list.values.push(piece.parsed?.value);
    if (!piece.parsed) list.problems.push(broken(list.values.length, cut));
    if (cut) return list;
    index = nextStart(text, piece.end);
  }
  if (text[index] === ']') return {...list, end: index + 1};
  return {...list, problems: [...list.problems, broken(list.values.length + 1, true)]};
};

const readLists = (text: string): Salvage => {
  const value: Raw = {};
  const problems: Problem[] = [];
  container.lastIndex = 0;
  for (let match = container.exec(text); match; match = container.exec(text)) {
    const list = readList(text, container.lastIndex);
    const key = match[1] as string;
    value[key] = [...((value[key] as unknown[] | undefined) ?? []), ...list.values];
    if (key === 'groups') value.kith = 1;
    problems.push(...list.problems);
    container.lastIndex = list.end;
  }
  return {value, problems};
};

const readArray = (text: string, from: number): Salvage => {
  const {values, problems} = readList(text, from);
  return {value: values, problems};
};

const somewhere: Problem = {
  code: 'broken-json',
  at: 'feed',
  message: 'The feed is not valid JSON. What could be read of it is listed.',
};

/**
 * Reads what it can of JSON that does not parse. Trailing commas and unescaped line breaks are repaired without a word;
 * else each record is read for itself, and those that cannot be are named.
 */
export const salvage = (text: string): Salvage => {
  const whole = parsed(text);
  if (whole) return {...whole, problems: []};
  const start = text.search(/[[{]/);
  const found = text[start] === '{' ? readLists(text) : readArray(text, start + 1);
  return found.problems.length > 0 ? found : {...found, problems: [somewhere]};
};
