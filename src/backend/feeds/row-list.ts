import type {Raw, Reading, Readout} from './feed.js';
import {isRaw} from './fields.js';
import {RowRecords, type RowReader} from './rows.js';

/** A listing over an array of rows. `zoned` tells whether a row names its time zone. */
export const rowList = (
  values: readonly unknown[],
  reader: RowReader,
  reading: Reading,
  zoned: (row: Raw) => unknown,
): Readout => {
  const rows = values.every(isRaw) ? values : values.filter(isRaw);
  const records = new RowRecords(rows, reader, reading.source);
  return {
    records,
    problems: [],
    explain: async () => (await import('./explain-rows.js')).explain({values, records, reader, reading, zoned}),
  };
};
