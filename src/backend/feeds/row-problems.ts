import type {Problem} from '../../model/records.js';
import type {Reading} from './feed.js';
import {isRaw} from './fields.js';

/** Where a record is, for people. */
export const place = (index: number): string => `record ${index + 1}`;

const nature = (value: unknown): string =>
  value === null ? 'empty' : `a ${Array.isArray(value) ? 'list' : typeof value}`;

/** Names the values that stand where records should be. An undefined one could not even be parsed, and was named then. */
export const notRecords = (values: readonly unknown[]): Problem[] =>
  values.flatMap((value, index) =>
    isRaw(value) || value === undefined
      ? []
      : {
          code: 'not-a-record',
          at: place(index),
          message: `This is ${nature(value)}, not a record with fields, so there is nothing to list.`,
        },
  );

/** Names a feed whose records leave the time zone open, where the site does not close it. */
export const noZone = ({source, timeZone}: Reading): Problem => ({
  code: 'no-zone',
  at: source.url ?? 'feed',
  field: 'timezone',
  message:
    `Some records name no time zone and neither does the site, so their times are read in ${timeZone}, ` +
    'the zone of whoever looks. Set time-zone on the widget.',
});
