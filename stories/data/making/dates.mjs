const day = 86_400_000;

/** Days since 1970 of an ISO date, and back. */
const numberOf = (iso) => Date.parse(`${iso}T00:00:00Z`) / day;
const isoOf = (number) => new Date(number * day).toISOString().slice(0, 10);

/** 0 = Sunday … 6. */
export const weekdayOf = (iso) => new Date(numberOf(iso) * day).getUTCDay();

/** The first date on or after `iso` that is this weekday. */
export const firstOn = (iso, weekday) => isoOf(numberOf(iso) + ((weekday - weekdayOf(iso) + 7) % 7));

/** `count` dates, `step` days apart. */
export const datesFrom = (iso, step, count) =>
  Array.from({length: count}, (_, turn) => isoOf(numberOf(iso) + turn * step));

/** The first such weekday of every month given as `YYYY-MM`. */
export const firstsOfMonths = (months, weekday) => months.map((month) => firstOn(`${month}-01`, weekday));

/** Every `step`th month from January 2026 to December 2028. */
export const months = (step = 1) =>
  Array.from({length: Math.ceil(36 / step)}, (_, turn) => {
    const month = turn * step;
    return `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
