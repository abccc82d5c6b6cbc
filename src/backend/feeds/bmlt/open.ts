import type {Reading, Readout} from '../feed.js';
import {isRaw, listIn} from '../fields.js';
import {rowList} from '../row-list.js';
import {BmltReader} from './reader.js';

/** Opens what a BMLT server answers: an array of meetings, or `{meetings, formats}`. */
export const open = (value: unknown, reading: Reading): Readout => {
  const formats = isRaw(value) ? value.formats : undefined;
  return rowList(listIn(value), new BmltReader(reading, formats), reading, (row) => row.time_zone);
};
