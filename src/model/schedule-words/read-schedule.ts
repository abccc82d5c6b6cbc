import {minutesBetween} from './clock.js';
import {readDates} from './dates.js';
import {lexicon} from './lexicon.js';
import {tokens, type Token} from './tokens.js';
import {vocabularies, type ScheduleLanguage} from './vocabulary.js';

/** A schedule that was written in words. */
export interface Schedule {
  /** Local weekdays, 0 = Sunday … 6; those on which the rule falls, where there is one. */
  days: number[];
  /** Local start, `HH:mm`. */
  start?: string;
  /** Duration in minutes, when an end was given. */
  minutes?: number;
  /** RFC 5545 RRULE text; missing = every week on `days`. */
  rule?: string;
  /** Local ISO dates that were named. */
  dates?: string[];
  /** True when the rule counts weeks from a first date that the words do not name. */
  unanchored?: boolean;
  /** The words that were not understood, folded. */
  rest?: string;
}

export interface ScheduleOptions {
  /** The language that is likely; the others are tried as well. */
  language?: ScheduleLanguage;
  /** Read 3/4/2030 as the third of April. */
  dayFirst?: boolean;
}

const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const languages = Object.keys(vocabularies) as ScheduleLanguage[];

const present = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

/** What has been understood so far. */
class Understanding {
  readonly days = new Set<number>();
  readonly #ordinalDays: string[] = [];
  readonly #rest: string[] = [];
  #ordinals: number[] = [];
  /** The ordinals so far have met their weekday; a further one begins a new list. */
  #met = false;
  #lastDay: number | undefined;
  #openRange = false;
  #other = false;
  #second = false;
  #month = false;
  #start: string | undefined;
  #end: string | undefined;

  read(token: Token): void {
    if (token.kind === 'day') this.#readDay(token.day);
    else if (token.kind === 'days') token.days.forEach((day) => this.days.add(day));
    else if (token.kind === 'ordinal') this.#readOrdinal(token.place);
    else if (token.kind === 'time') this.#readTime(token.time);
    else if (token.kind === 'span') this.#readSpan(token.start, token.end);
    else this.#readMark(token);
    this.#openRange = token.kind === 'until';
  }

  schedule(dates: string[]): Schedule | undefined {
    this.#settle();
    if (this.days.size === 0 && !this.#start && dates.length === 0) return undefined;
    const rule = this.#rule();
    return present({
      days: this.#sortedDays(),
      start: this.#start,
      minutes: this.#minutes(),
      rule,
      dates: dates.length > 0 ? dates : undefined,
      unanchored: this.#isUnanchored(rule, dates),
      rest: this.#rest.join(' ') || undefined,
    });
  }

  #isUnanchored(rule: string | undefined, dates: string[]): true | undefined {
    return rule && this.#other && dates.length === 0 ? true : undefined;
  }

  #minutes(): number | undefined {
    return this.#end ? minutesBetween(this.#start, this.#end) : undefined;
  }

  #sortedDays(): number[] {
    return [...this.days].sort((a, b) => a - b);
  }

  #readDay(day: number): void {
    const from = this.#openRange ? this.#lastDay : undefined;
    this.#lastDay = day;
    this.days.add(day);
    if (from !== undefined) for (let each = from; each !== day; each = (each + 1) % 7) this.days.add(each);
    this.#ordinalDays.push(...this.#ordinals.map((place) => `${place}${names[day]}`));
    this.#met = true;
  }

  #readOrdinal(place: number): void {
    if (this.#second) this.#ordinals.push(2);
    if (this.#met) this.#ordinals = [];
    this.#second = false;
    this.#met = false;
    this.#ordinals.push(place);
  }

  #readTime(time: string): void {
    if (!this.#start) this.#start = time;
    else if (this.#openRange && !this.#end) this.#end = time;
    else this.#rest.push(time);
  }

  #readSpan(start: string, end: string): void {
    if (this.#start) this.#rest.push(`${start}-${end}`);
    else [this.#start, this.#end] = [start, end];
  }

  #readMark(token: Token): void {
    if (token.kind === 'other') this.#other = true;
    if (token.kind === 'second') this.#second = true;
    if (token.kind === 'month') this.#month = true;
    if (token.kind === 'unknown') this.#rest.push(token.text);
  }

  /** "Every second Tuesday" is the second of the month only where a month is spoken of. */
  #settle(): void {
    if (this.#second && this.#month) this.#ordinalDays.push(...[...this.days].map((day) => `2${names[day]}`));
    else if (this.#second) this.#other = true;
    const aimless = this.#ordinalDays.length === 0 && (this.#month || this.#ordinals.length > 0);
    if (aimless) this.#giveUpDays();
  }

  /** "Monthly on Tuesdays" does not say which Tuesday: better by appointment than every week. */
  #giveUpDays(): void {
    this.#rest.push('month');
    this.days.clear();
  }

  #rule(): string | undefined {
    if (this.#ordinalDays.length > 0) return `FREQ=MONTHLY;BYDAY=${[...new Set(this.#ordinalDays)].join(',')}`;
    if (!this.#other || this.days.size === 0) return undefined;
    return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${[...this.days]
      .sort((a, b) => a - b)
      .map((day) => names[day])
      .join(',')}`;
  }
}

const readIn = (language: ScheduleLanguage, text: string, dates: string[]): Schedule | undefined => {
  const understanding = new Understanding();
  for (const token of tokens(text, lexicon(language))) understanding.read(token);
  return understanding.schedule(dates);
};

const unread = (schedule: Schedule | undefined): number => (schedule ? (schedule.rest?.length ?? 0) : Infinity);

/**
 * Reads a schedule as people write it in English, Spanish, French or German: "2nd & 4th Tuesday 7pm", "jeden zweiten
 * Dienstag im Monat 19 Uhr". Answers `undefined` when there is neither a day, a time nor a date in it.
 */
export const readSchedule = (text: string, options: ScheduleOptions = {}): Schedule | undefined => {
  const {dates, rest} = readDates(text.slice(0, 500), options.dayFirst);
  const likely = options.language ? [options.language, ...languages] : languages;
  const readings = likely.map((each) => readIn(each, rest, dates));
  return readings.reduce((best, each) => (unread(each) < unread(best) ? each : best));
};
