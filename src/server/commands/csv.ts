/** Beginnings that make a spreadsheet take a cell for a formula. */
const formula = /^[=+\-@\t\r]/;

const cell = (value: string | undefined): string => {
  const text = value ?? '';
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/** One line of a table for a spreadsheet (RFC 4180); what would be a formula is prefixed, so that it stays a text. */
export const csvLine = (cells: readonly (string | undefined)[]): string => `${cells.map(cell).join(',')}\r\n`;
