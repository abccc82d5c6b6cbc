import {FhirPathError} from '../error.js';
import {Measure} from '../items.js';
import type {Quantity} from './quantity.js';

type Kind = 'Date' | 'DateTime' | 'Time';

const shape = /^(?:(\d{4}(?:-\d\d){0,2})|(\d{4}-\d\d-\d\dT|T?)(\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?)(Z|[+-]\d\d:\d\d)?)$/;
/** What is not known of a moment is as if it were this; a time of day is one on this day. */
const beginning = '2000-01-01T00:00:00.000Z';
/** In milliseconds. */
const minute = 60_000;
const day = 1440 * minute;

/** How long each is, in months or, from the week on, in milliseconds; the short names are UCUM's. */
export const months: Readonly<Record<string, number>> = {year: 12, a: 12, month: 1, mo: 1};
export const lengths: Readonly<Record<string, number>> = {
  week: 7 * day,
  wk: 7 * day,
  day,
  d: day,
  hour: 60 * minute,
  h: 60 * minute,
  minute,
  min: minute,
  second: 1000,
  s: 1000,
  millisecond: 1,
  ms: 1,
};
/** The length of a moment's text, and what it can be moved by: a month is 30 days here, and a year twelve of them. */
const precisions: Readonly<Record<number, number>> = {4: 360 * day, 7: 30 * day, 10: day, 13: 60 * minute, 16: minute};

/** Months on; the 31st becomes the last of a shorter month. */
function inMonths(date: Date, count: number): Date {
  const later = new Date(date);
  later.setUTCMonth(date.getUTCMonth() + count);
  if (later.getUTCDate() !== date.getUTCDate()) later.setUTCDate(0);
  return later;
}

const local = (date: Date) => new Date(date.getTime() - date.getTimezoneOffset() * minute);

/** A date, a date with a time, or a time of day, as precise as it was written. */
export class Temporal extends Measure {
  constructor(
    readonly kind: Kind,
    /** ISO 8601, without its zone. */
    readonly bare: string,
    readonly zone = '',
  ) {
    super();
  }

  override toString(): string {
    return this.toJSON();
  }

  toJSON(): string {
    return this.bare + this.zone;
  }

  /** Where its text begins in that of a whole moment. */
  get #start(): number {
    return this.kind === 'Time' ? 11 : 0;
  }

  /** The moment as if it were UTC: only so are days added without a zone in the way. */
  get date(): Date {
    const text = (beginning.slice(0, this.#start) + this.bare).slice(0, 23);
    return new Date(text + beginning.slice(text.length));
  }

  /** False for the 30th of February. */
  get isReal(): boolean {
    const {date} = this;
    return !Number.isNaN(date.getTime()) && date.toISOString().slice(this.#start).startsWith(this.bare.slice(0, 19));
  }

  /** In the zone of this machine, as a text that sorts. */
  get #sortable(): string {
    const known = this.#start + this.bare.length;
    const moment = this.zone
      ? local(new Date(this.date.getTime() + Date.parse(`1970-01-01T00:00${this.zone}`)))
      : this.date;
    return moment.toISOString().slice(0, known < 19 ? known : 23);
  }

  /** Below 0: earlier. Missing: not known, because one is less precise. */
  compare(other: Temporal): number | undefined {
    if (this.#start !== other.#start) throw new FhirPathError('a time and a date do not compare');
    const [own, others] = [this.#sortable, other.#sortable];
    if (others.startsWith(own) || own.startsWith(others)) return own === others ? 0 : undefined;
    return own < others ? -1 : 1;
  }

  /** Later (or, with `sign` −1, earlier) by a duration, as precise as before. */
  plus({value, unit}: Quantity, sign: 1 | -1): Temporal {
    const known = this.#start + this.bare.length;
    const date = this.#moved(sign * value, unit, precisions[known]);
    if (!(date.getUTCFullYear() > 0 && date.getUTCFullYear() < 10_000))
      throw new FhirPathError('there is no such date');
    const end = known < 19 ? known : date.getUTCMilliseconds() ? 23 : 19;
    return new Temporal(this.kind, date.toISOString().slice(this.#start, end), this.zone);
  }

  #moved(value: number, unit: string, precision = 1): Date {
    const length = lengths[unit];
    const whole = Math.trunc(value);
    if (length) {
      const count = Math.trunc(((length > 1000 ? whole : value) * length) / precision);
      if (precision <= day) return new Date(this.date.getTime() + count * precision);
      return inMonths(this.date, (count * precision) / precisions[7]!);
    }
    if (!months[unit] || this.#start) throw new FhirPathError(`“${unit}” cannot be added here`);
    const count = whole * months[unit];
    return inMonths(this.date, this.bare.length > 4 ? count : Math.trunc(count / 12) * 12);
  }
}

const kindOf = (date: string, before: string): Kind => (date ? 'Date' : before.length > 1 ? 'DateTime' : 'Time');

const fits = (own: Kind, wanted: Kind) => own === wanted || (own === 'Date' && wanted === 'DateTime');

/** Reads ISO 8601 of any precision; missing when it is no such date or time. A date may stand for a moment. */
export function readTemporal(text: string, kind?: Kind): Temporal | undefined {
  const match = shape.exec(text.replace(/T$/, ''));
  if (!match) return undefined;
  const [date, before, clock, zone] = match.slice(1).map((part = '') => part) as [string, string, string, string];
  const own = kindOf(date, before);
  const wanted = kind ?? (text.endsWith('T') ? 'DateTime' : own);
  const made = new Temporal(wanted, date + before.replace(/^T/, '') + clock, zone);
  return fits(own, wanted) && made.isReal ? made : undefined;
}

/** A moment as the clock on this machine's wall shows it. */
export function temporalOf(date: Date, kind: Kind): Temporal {
  const text = local(date).toISOString();
  if (kind !== 'DateTime') return new Temporal(kind, kind === 'Date' ? text.slice(0, 10) : text.slice(11, 23));
  const ahead = -date.getTimezoneOffset() * minute;
  const zone = new Date(Math.abs(ahead)).toISOString().slice(11, 16);
  return new Temporal(kind, text.slice(0, 23), `${ahead < 0 ? '-' : '+'}${zone}`);
}
