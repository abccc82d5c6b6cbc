/*
 * A row is `{what, value, unit, bar?, kith?, bare?, of?}`. `value` is held against `bar` (at most; missing = told for
 * information only); `kith` and `bare` are what it was computed from, in `of` (`ms` when missing).
 */

const digits = (number) => (number < 10 ? 2 : number < 100 ? 1 : 0);
const text = (number, unit) =>
  number === undefined ? '' : `${number.toLocaleString('en', {maximumFractionDigits: digits(number)})} ${unit}`.trim();

/** True when a row does not keep its bar. */
export const misses = ({value, bar}) => bar !== undefined && !(value <= bar);

const verdict = (row) => (row.bar === undefined ? '' : misses(row) ? 'MISS' : 'pass');

const cells = (row) => [
  row.what,
  text(row.value, row.unit),
  row.bar === undefined ? '' : `≤ ${text(row.bar, row.unit)}`,
  verdict(row),
  text(row.kith, row.of ?? 'ms'),
  text(row.bare, row.of ?? 'ms'),
];

/** Rows as a Markdown table; `columns` are what is measured and what it is measured against. */
export function table(rows, columns = ['finder', 'bare page']) {
  const lines = [
    ['what', 'measured', 'bar', '', ...columns],
    ['---', '--:', '--:', '---', '--:', '--:'],
    ...rows.map(cells),
  ];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}
