import Papa from 'papaparse';
import type {Problem} from '../../../model/records.js';
import {knownHeadings} from './columns.js';

/** A sheet: its headings, and the rows below them with their numbers as a spreadsheet shows them. */
export interface Table {
  headings: string[];
  /** The row of the headings. */
  row: number;
  rows: {number: number; cells: string[]}[];
  /** True when quotes were broken, so that a cell with line breaks is spread over several rows. */
  byLines: boolean;
  problems: Problem[];
}

const delimiters = [',', ';', '\t', '|'];

const parse = (text: string, delimiter = ''): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(text, {delimiter, delimitersToGuess: delimiters});

const isQuoteError = ({type}: Papa.ParseError): boolean => type === 'Quotes';

/** Line by line, so that a quote that is never closed swallows nothing; a line whose quotes are odd is taken as it stands. */
const parseLines = (text: string, delimiter: string): string[][] =>
  text.split(/\r\n|\r|\n/).map((each) => {
    const {data, errors} = parse(each, delimiter);
    const [cells] = data;
    return errors.some(isQuoteError) || data.length > 1
      ? each.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ''))
      : (cells ?? []);
  });

interface Parsed {
  rows: string[][];
  problems: Problem[];
}

/**
 * The sign that separates the cells: the one with which most headings are known. Counting signs alone, a sheet whose
 * cells list much would be split wrongly, and private cells would end up in public ones.
 */
const delimiterOf = (text: string, given: Record<string, string>): string => {
  const head = text.slice(0, 20_000);
  const scored = delimiters.map((delimiter) => ({
    delimiter,
    known: Math.max(...headingScores(Papa.parse<string[]>(head, {delimiter, preview: 10}).data, given), 0),
  }));
  const best = scored.reduce((one, other) => (other.known > one.known ? other : one));
  return best.known > 0 ? best.delimiter : '';
};

const parseAll = (text: string, given: Record<string, string>): Parsed => {
  const {data, errors, meta} = parse(text, delimiterOf(text, given));
  const broken = errors.find(isQuoteError);
  if (!broken) return {rows: data, problems: []};
  const message =
    'A quotation mark here is never closed, or stands inside a cell. The sheet was read line by line instead.';
  return {
    rows: parseLines(text, meta.delimiter),
    problems: [{code: 'broken-quotes', at: `row ${(broken.row ?? 0) + 1}`, message}],
  };
};

// A spreadsheet's guard against formulas: the apostrophe is no part of the text.
const unguarded = (cell: string): string => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell);

const headingScores = (rows: readonly string[][], given: Record<string, string>): number[] =>
  rows.slice(0, 10).map((row) => knownHeadings(row, given));

/** Titles and notes may stand above the headings: those are the row, of the first ten, with the most known ones. */
const headingRow = (rows: readonly string[][], given: Record<string, string>): number => {
  const scores = headingScores(rows, given);
  const best = Math.max(...scores, 0);
  return best > 0 ? scores.indexOf(best) : rows.findIndex((row) => row.some((cell) => cell.trim()));
};

const isFilled = ({cells}: {cells: string[]}): boolean => cells.some((cell) => cell.trim());

/** Reads a sheet published as CSV, whatever separates its cells. */
export const readTable = (text: string, given: Record<string, string>): Table => {
  const {rows, problems} = parseAll(text, given);
  const index = Math.max(0, headingRow(rows, given));
  const numbered = rows.map((cells, at) => ({number: at + 1, cells: cells.map(unguarded)}));
  const filled = numbered.slice(index + 1).filter(isFilled);
  return {headings: rows[index] ?? [], row: index + 1, rows: filled, byLines: problems.length > 0, problems};
};
