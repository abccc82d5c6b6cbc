import type ICAL from 'ical.js';
import {ianaZone} from './zones.js';

/** A moment as a calendar writes it. */
export interface Local {
  /** ISO date. */
  date: string;
  /** `HH:mm`; missing for a whole day. */
  time?: string;
  /** IANA zone, `UTC`, or undefined for a floating time. */
  zone?: string | undefined;
  /** The TZID that no zone is known for. */
  strange?: string;
}

/** The value of a property; undefined when it is missing or broken. */
export const valueOf = (property: ICAL.Property | null): unknown => {
  try {
    return property?.getFirstValue();
  } catch {
    return undefined;
  }
};

const moment = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d):\d\d(Z?))?$/;

const zoned = (utc: string | undefined, tzid: string): Pick<Local, 'zone' | 'strange'> => {
  const zone = utc ? 'UTC' : ianaZone(tzid);
  return {zone, ...(!zone && tzid && {strange: tzid})};
};

const readMoment = (iso: string, property: ICAL.Property): Local | undefined => {
  const [, date, time, utc] = moment.exec(iso) ?? [];
  if (!date || Number.isNaN(Date.parse(date))) return undefined;
  return time ? {date, time, ...zoned(utc, String(property.getParameter('tzid') ?? ''))} : {date};
};

/** The moments of a property such as DTSTART or EXDATE. */
export const momentsOf = (property: ICAL.Property | null): Local[] => {
  try {
    const values: unknown[] = property?.getValues() ?? [];
    return values.flatMap((value) => (property && readMoment(String(value), property)) ?? []);
  } catch {
    return [];
  }
};

/** Minutes between two moments that are written in the same zone. */
export const minutesFrom = (from: Local, to: Local): number =>
  (Date.parse(`${to.date}T${to.time ?? '00:00'}Z`) - Date.parse(`${from.date}T${from.time ?? '00:00'}Z`)) / 60_000;

/** The same moment on the clocks of another zone. Only for times in UTC. */
export const inZone = ({date, time = '00:00'}: Local, zone: string): Local => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(`${date}T${time}:00Z`));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return {date: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}`, zone};
};
