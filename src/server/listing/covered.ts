import {dayMinutes} from '../../model/time/days.js';

/*
 * For which moments it is known what comes when. Minutes. A meeting is worked out, when it is written, for every moment
 * from `behind` before to `ahead` after; later, for all meetings, whenever less than `least` lies ahead.
 */

export const behind = 60;
export const ahead = 3 * dayMinutes;
export const least = 2 * dayMinutes;

const millis = 60_000;

/** The epoch minute that an instant (epoch milliseconds) is in. */
export const minuteAt = (instant: number): number => Math.floor(instant / millis);

/** Epoch milliseconds of an epoch minute. */
export const instantOf = (minute: number): number => minute * millis;

/**
 * The moment (epoch minute) for which a question is answered.
 * @param asked epoch minute, moved into what is covered
 * @param now epoch milliseconds
 */
export const moment = (asked: number | undefined, now: number): number => {
  const current = minuteAt(now);
  return Math.min(Math.max(asked ?? current, current - behind), current + least);
};
