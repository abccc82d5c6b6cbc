/** Thursday 28 March 2024, 17:40 UTC: three days later Europe's clocks change. Epoch milliseconds. */
export const now = Date.UTC(2024, 2, 28, 17, 40);

/** Epoch milliseconds of a time in UTC in that year. */
export const utc = (month: number, day: number, hour = 0, minute = 0): number =>
  Date.UTC(2024, month - 1, day, hour, minute);

/** The zones that samples meet in and visitors ask from. */
export const zones = [
  'UTC',
  'Europe/Madrid',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
] as const;
