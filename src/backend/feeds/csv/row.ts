import type {Flaw} from '../feed.js';
import {flawIf} from '../flaw.js';
import {line, prose} from '../fields.js';
import type {Column} from './columns.js';
import type {Field} from './fields.js';

/** The cells of a row by what they mean. */
export interface Row {
  /** `row 7` */
  at: string;
  /** All cells of a field, in their order. */
  all(field: Field): string[];
  /** The first filled cell of a field, on one line. */
  one(field: Field): string | undefined;
  /** The filled cells of a field as text. */
  text(field: Field): string | undefined;
  /** What stands under headings nobody knows, each with its heading, and what stands beside the sheet. */
  extras: string[];
  flaws: Flaw[];
  /** All that may be seen of the row. */
  visible: string[];
}

const extraOf = (column: Column, cell: string): string[] => {
  const text = prose(cell);
  if (!text || column.kind !== 'unknown') return [];
  const heading = line(column.heading, 200);
  return [heading ? `${heading}: ${text}` : text];
};

/** Where a comma without quotes has shifted the cells, those from the first private column on may be private, too. */
const safeCells = (cells: readonly string[], columns: readonly Column[]): readonly string[] => {
  const guarded = columns.findIndex(({kind}) => kind === 'private');
  return cells.length > columns.length && guarded >= 0 ? cells.slice(0, guarded) : cells;
};

const extraFlaws = (isCut: boolean, beside: readonly string[]): Flaw[] => {
  const what = isCut
    ? 'It is not sure which of them are private, so only those before the first private column are shown.'
    : 'What is in them is shown in the description.';
  return flawIf(
    isCut || beside.length > 0,
    'extra-cells',
    '',
    `The row has more cells than there are headings. ${what}`,
  );
};

const sorted = (cells: readonly string[], columns: readonly Column[]): Map<Field, string[]> => {
  const byField = new Map<Field, string[]>();
  columns.forEach((column, index) => {
    const cell = cells[index]?.trim();
    if (column.kind === 'field' && cell) byField.set(column.field, [...(byField.get(column.field) ?? []), cell]);
  });
  return byField;
};

/** Sorts the cells of a row by the columns of its sheet. */
export const rowOf = (given: readonly string[], number: number, columns: readonly Column[]): Row => {
  const cells = safeCells(given, columns);
  const byField = sorted(cells, columns);
  const beside = cells.slice(columns.length).flatMap((cell) => prose(cell) ?? []);
  const all = (field: Field): string[] => byField.get(field) ?? [];
  return {
    at: `row ${number}`,
    all,
    one: (field) => line(all(field)[0]),
    text: (field) => prose(all(field).join('\n')),
    extras: [...columns.flatMap((column, index) => extraOf(column, cells[index] ?? '')), ...beside],
    flaws: extraFlaws(cells !== given, beside),
    visible: cells.filter((_cell, index) => columns[index]?.kind !== 'private'),
  };
};
