import type {Reading, Readout} from '../feed.js';
import {isRaw, listIn} from '../fields.js';
import {rowList} from '../row-list.js';
import {MeetingGuideReader} from './reader.js';

/** Airtable wraps each record: `{id, fields}`. */
const unwrapped = (value: unknown): unknown => {
  const fields = isRaw(value) ? value.fields : undefined;
  return isRaw(value) && isRaw(fields) ? {id: value.id, ...fields} : value;
};

const records = (value: unknown): readonly unknown[] =>
  isRaw(value) && Array.isArray(value.records) ? listIn(value).map(unwrapped) : listIn(value);

/** Opens a Meeting Guide feed: a bare array, `{records: [{fields}]}` or `{meetings: []}`. */
export const open = (value: unknown, reading: Reading): Readout =>
  rowList(records(value), new MeetingGuideReader(reading), reading, (row) => row.timezone);
