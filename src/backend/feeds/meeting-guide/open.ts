import type {Raw, Reading, Readout} from '../feed.js';
import {isRaw} from '../fields.js';
import {rowList} from '../row-list.js';
import {meetingGuideReader} from './reader.js';

/** Airtable wraps each record: `{id, fields}`. */
const unwrapped = (value: unknown): unknown => {
  const fields = isRaw(value) ? value.fields : undefined;
  return isRaw(value) && isRaw(fields) ? {id: value.id, ...fields} : value;
};

const listIn = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  const {records, meetings} = isRaw(value) ? value : {} as Raw;
  return Array.isArray(records) ? records.map(unwrapped) : Array.isArray(meetings) ? meetings : [];
};

/** Opens a Meeting Guide feed: a bare array, `{records: [{fields}]}` or `{meetings: []}`. */
export const open = (value: unknown, reading: Reading): Readout =>
  rowList(listIn(value), meetingGuideReader(reading), reading, (row) => row.timezone);
