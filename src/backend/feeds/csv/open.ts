import type {Problem} from '../../../model/records.js';
import type {Reading, Readout} from '../feed.js';
import {gather} from '../gather.js';
import {noZone} from '../row-problems.js';
import {headingProblems, readHeadings, type Column} from './columns.js';
import {entryOf, habitsOf} from './entry.js';
import {rowOf} from './row.js';
import {readTable, type Table} from './table.js';

const noHeadings = (row: number): Problem => ({
  code: 'no-headings',
  at: `row ${row}`,
  message:
    'None of the headings is known. The rows are listed with all they say in the description. Name the headings as in the template.',
});

const brokenRow = (number: number): Problem => ({
  code: 'broken-row',
  at: `row ${number}`,
  message:
    'The quotation marks of the sheet are broken and this row has not as many cells as there are headings. ' +
    'It could show what is private, so it is not listed.',
});

/** The rows that can be trusted to have each cell below its heading, and problems for the others. */
const trusted = ({rows, byLines}: Table, columns: readonly Column[]): {rows: Table['rows']; problems: Problem[]} => {
  const guarded = byLines && columns.some(({kind}) => kind === 'private');
  const isWhole = ({cells}: Table['rows'][number]): boolean => !guarded || cells.length === columns.length;
  return {
    rows: rows.filter(isWhole),
    problems: rows.filter((each) => !isWhole(each)).map(({number}) => brokenRow(number)),
  };
};

/** Opens a sheet published as CSV: a row for each meeting, a heading for each field. */
export const open = (text: string, reading: Reading): Readout => {
  const table = readTable(text, reading.columns);
  const columns = readHeadings(table.headings, reading.columns);
  const {rows, problems} = trusted(table, columns);
  const parts = rows.map(({cells, number}) => rowOf(cells, number, columns));
  const dates = parts.flatMap((part) => [...part.all('dates'), ...part.all('cancelled'), ...part.all('first')]);
  const habits = habitsOf(table.headings, dates, reading);
  const entries = parts.map((part) => entryOf(part, habits));
  const unzoned = !reading.zoneGiven && parts.some((part) => !part.one('zone'));
  return gather(entries, reading, [
    ...table.problems,
    ...problems,
    ...(columns.some(({kind}) => kind === 'field') ? [] : [noHeadings(table.row)]),
    ...headingProblems(columns, table.row),
    ...(unzoned ? [noZone(reading)] : []),
  ]);
};
