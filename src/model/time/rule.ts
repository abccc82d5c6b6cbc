/** Weekdays as rules name them; the index is 0 = Sunday … 6. */
export const weekdayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

export const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof frequencies)[number];

/** A weekday, 0 = Sunday … 6; with `nth`, only the first (1), second … or, from the end, last (-1) of month or year. */
export interface NthDay {
  day: number;
  nth?: number;
}

/** The last minute a start may fall on: of UTC, or of the meeting's own clock (local minutes). */
export interface Until {
  minute: number;
  utc: boolean;
}

/**
 * A recurrence rule (RFC 5545, 3.3.10) as far as it names days; the time of day belongs to the meeting. An empty list
 * means that the rule does not say. Negative numbers count from the end.
 */
export interface Rule {
  frequency: Frequency;
  interval: number;
  count?: number;
  until?: Until;
  /** 1 = January … 12. */
  months: number[];
  /** -31 … 31 */
  monthDays: number[];
  /** -366 … 366 */
  yearDays: number[];
  days: NthDay[];
  /** Which of the days found in each day, week, month or year are kept: the first is 1, the last -1. */
  positions: number[];
  /** The weekday on which weeks begin, 0 = Sunday … 6. */
  weekStart: number;
}

/** A rule that says no more than how often. */
export const plainRule = (frequency: Frequency): Rule => ({
  frequency,
  interval: 1,
  months: [],
  monthDays: [],
  yearDays: [],
  days: [],
  positions: [],
  weekStart: 1,
});

/** True when its dates cannot be told without the first of them: "every second week", say, or "ten times". */
export const needsFirst = ({frequency, interval, count, days, monthDays, yearDays}: Rule): boolean =>
  interval > 1 || count !== undefined || (frequency !== 'DAILY' && ![...days, ...monthDays, ...yearDays].length);
