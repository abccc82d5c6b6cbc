import type {Reading, Readout} from '../feed.js';
import {isRaw} from '../fields.js';
import {rowList} from '../row-list.js';
import {bmltReader} from './reader.js';

/** Opens what a BMLT server answers: an array of meetings, or `{meetings, formats}`. */
export const open = (value: unknown, reading: Reading): Readout => {
  const {meetings, formats} = isRaw(value) ? value : {meetings: value, formats: undefined};
  return rowList(Array.isArray(meetings) ? meetings : [], bmltReader(reading, formats), reading, (row) => row.time_zone);
};
