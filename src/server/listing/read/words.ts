import {intact, near} from '../../../model/listing/typo.js';
import {tokensOf} from '../tokens.js';
import type {ReadPool} from '../../database/reading.js';
import type {Reading} from './question.js';

/** How one word, or one phrase, is looked for. */
export interface Matcher {
  /** Texts of `tsquery`, of which all must match; missing = the words do not help. */
  queries?: string[];
  /** Pattern of a `LIKE` over the whole text. */
  like?: string;
  /** Text of a `tsquery` for what a word of the name begins with. */
  inName?: string;
}

// More alternatives than this are slower than reading the texts.
const mostWords = 300;
// Each costs a look into the whole vocabulary. Of more, and of more of one phrase, the texts themselves tell.
const mostLookedUp = 8;
const mostOfPhrase = 4;
const shortestTypo = 4;
const shortestPart = 3;

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
const containing = (text: string): string => `%${escaped(text)}%`;
const anyOf = (words: readonly string[]): string => `(${words.map((word) => `'${word}'`).join(' | ')})`;
const startingWith = (tokens: readonly string[], weight = ''): string[] =>
  tokens.map((token) => `'${token}':*${weight}`);
const inNameOf = (tokens: readonly string[]): string => startingWith(tokens, 'A').join(' & ');
const longestOf = (words: readonly string[], most: number): string[] =>
  words.toSorted((a, b) => b.length - a.length).slice(0, most);
const distinctTokens = (word: string): string[] => [...new Set(tokensOf(word))];

const isOneWord = (word: string, tokens: readonly string[]): boolean => tokens.length === 1 && tokens[0] === word;

const asWords = (word: string): Matcher => {
  const tokens = distinctTokens(word);
  if (tokens.length === 0) return {like: containing(word)};
  return {
    queries: startingWith(tokens),
    inName: inNameOf(tokens),
    ...(!isOneWord(word, tokens) && {like: containing(word)}),
  };
};

const vocabulary = `
  SELECT asked.number, found.word
  FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS asked (patterns, number),
    LATERAL (
      SELECT word FROM vocabulary
      WHERE word LIKE ANY (ARRAY(SELECT jsonb_array_elements_text(asked.patterns))) LIMIT ${mostWords + 1}) AS found`;

/** Asks the vocabulary for the words that fit any of some `LIKE` patterns, for each list of patterns. */
const known = async (pool: ReadPool, patterns: readonly string[][]): Promise<string[][]> => {
  const {rows} = await pool.query<{number: string; word: string}>(vocabulary, [JSON.stringify(patterns)]);
  return patterns.map((_, index) => rows.filter(({number}) => Number(number) === index + 1).map(({word}) => word));
};

// Words that begin so were looked for already.
const saysMore = (tokens: readonly string[], found: readonly string[][]): boolean =>
  found.some((words, index) => words.some((word) => !word.startsWith(tokens[index]!)));

// What the vocabulary says of the tokens of a word: `undefined` = of one of them it knows nothing.
const partsQueries = (found: readonly string[][]): string[] | undefined => {
  if (found.some((words) => words.length === 0)) return undefined;
  const few = found.filter((words) => words.length <= mostWords);
  return few.map(anyOf);
};

const nothing: Matcher = {queries: ["'\u0001'"]};

const asParts = async (pool: ReadPool, word: string): Promise<Matcher> => {
  const all = distinctTokens(word);
  if (all.length === 0) return {like: containing(word)};
  const tokens = longestOf(all, mostOfPhrase);
  const patterns = tokens.map((token) => [containing(token)]);
  const found = await known(pool, patterns);
  const queries = partsQueries(found);
  if (!queries) return nothing;
  if (tokens.length === all.length && !saysMore(tokens, found)) return asWords(word);
  const like = containing(word);
  const inName = inNameOf(all);
  if (queries.length === 0) return word.length < shortestPart ? asWords(word) : {like, inName};
  return {queries, inName, ...(!isOneWord(word, all) && {like})};
};

const asText = (word: string): Matcher => {
  const tokens = distinctTokens(word);
  return {like: containing(word), ...(tokens.length > 0 && {inName: inNameOf(tokens)})};
};

// Where an intact half can stand in a word that differs by one letter.
const typoPatterns = (typed: string): string[] => {
  const middle = Math.ceil(typed.length / 2);
  const starts = [0, middle - 1, middle, middle + 1].map((skipped) => '_'.repeat(skipped));
  return [...intact(typed)].flatMap((part) => starts.map((start) => `${start}${escaped(part)}%`));
};

const asSimilar = async (pool: ReadPool, word: string): Promise<Matcher> => {
  const tokens = distinctTokens(word);
  if (word.length < shortestTypo || !isOneWord(word, tokens)) return nothing;
  const [candidates = []] = await known(pool, [typoPatterns(word)]);
  const words = candidates.filter((candidate) => near(word, candidate));
  return words.length > 0 ? {queries: [anyOf(words)]} : nothing;
};

const read = {
  words: (_pool: ReadPool, word: string): Promise<Matcher> => Promise.resolve(asWords(word)),
  parts: asParts,
  similar: async (pool: ReadPool, word: string, parts?: Matcher): Promise<Matcher> => {
    const exact = parts ?? (await asParts(pool, word));
    return exact === nothing ? asSimilar(pool, word) : exact;
  },
};

/**
 * How words (folded) are looked for, read this generously.
 * @param before how they were looked for as parts, when that is known
 */
export const matchersOf = (
  pool: ReadPool,
  words: readonly string[],
  reading: Reading,
  before?: readonly Matcher[],
): Promise<Matcher[]> => {
  const chosen = new Set(reading === 'words' ? words : longestOf(words, mostLookedUp));
  const matcherOf = (word: string, index: number): Promise<Matcher> =>
    chosen.has(word) ? read[reading](pool, word, before?.[index]) : Promise.resolve(asText(word));
  return Promise.all(words.map(matcherOf));
};
