import type {Problem} from '../../model/records.js';
import type {Flaw, Raw, Reading} from './feed.js';
import {isRaw} from './fields.js';
import {noZone, notRecords, place} from './row-problems.js';
import type {RowReader, RowRecords} from './rows.js';

// Only of a row that has an id of its own can another have the same.
const repeated = (own: string, id: string, {source}: Reading): Flaw[] =>
  own && id !== `${source.id}:${own}`
    ? [{code: 'repeated-id', message: `Another record has the id “${own}” too. Both are listed.`}]
    : [];

/** What a listing is made of, and made for. */
export interface Listed {
  values: readonly unknown[];
  records: RowRecords;
  reader: RowReader;
  reading: Reading;
  /** Tells whether a row names its time zone. */
  zoned: (row: Raw) => unknown;
}

/** Finds what is wrong with a list of rows as a whole, and lets `records` tell what is wrong with each. */
export const explain = async ({values, records, reader, reading, zoned}: Listed): Promise<Problem[]> => {
  const rows = values.flatMap((value, index) => (isRaw(value) ? {value, at: place(index)} : []));
  const flawsOf = await reader.flaws();
  records.problems = (index) => {
    const {value = {}, at = ''} = rows[index] ?? {};
    const flaws = [...flawsOf(value), ...repeated(records.own(index), records.id(index), reading)];
    return flaws.map((flaw) => ({...flaw, at}));
  };
  const missing = notRecords(values);
  const unzoned = !reading.zoneGiven && rows.some(({value}) => !zoned(value));
  return unzoned ? [...missing, noZone(reading)] : missing;
};
