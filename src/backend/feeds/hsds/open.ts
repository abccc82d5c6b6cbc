import type {Raw, Reading, Readout} from '../feed.js';
import {isRaw, line, listIn} from '../fields.js';
import {gather} from '../gather.js';
import {notRecords, noZone} from '../row-problems.js';
import {entryOf} from './service.js';

const services = (value: unknown): readonly unknown[] =>
  isRaw(value) && 'service_at_locations' in value ? [value] : listIn(value);

const isUnzoned = (service: Raw): boolean => {
  const text = JSON.stringify(service);
  return text.includes('"opens_at"') && !/"timezone":"[A-Za-z]/.test(text);
};

/** Opens Open Referral HSDS 3.1: pages `{contents: []}`, an array of services, or one service. */
export const open = (value: unknown, reading: Reading): Readout => {
  const values = services(value);
  const entries = values.flatMap((each, index) => (isRaw(each) ? entryOf(each, index + 1, reading) : []));
  const unzoned = !reading.zoneGiven && values.some((each) => isRaw(each) && isUnzoned(each));
  const readout = gather(entries, reading, [...notRecords(values), ...(unzoned ? [noZone(reading)] : [])]);
  const publisher = isRaw(value) ? line(value.publisher) : undefined;
  return publisher ? {...readout, name: publisher} : readout;
};
