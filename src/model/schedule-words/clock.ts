const clock = /^(\d{1,2})(?:\s?[:.h]\s?(\d\d))?(?::\d\d)?\s*(?:([ap])\.?m\.?|h|hs|hrs?|uhr|heures?|horas?)?$/;

const two = (value: number): string => String(value).padStart(2, '0');

const isHour = (hour: number, minute: number, half: string | undefined): boolean =>
  half ? hour >= 1 && hour <= 12 : hour < 24 || (hour === 24 && minute === 0);

/** `HH:mm` of an hour and a minute as people say them; undefined when no clock shows them. 24:00 is midnight. */
export const clockTime = (hour: number, minute: number, half?: string): string | undefined => {
  if (minute > 59 || !isHour(hour, minute, half)) return undefined;
  const base = half ? hour % 12 : hour % 24;
  return `${two(base + (half === 'p' ? 12 : 0))}:${two(minute)}`;
};

/** Reads a cell that holds one time: `18:30`, `6:00 PM`, `6pm`, `18h30`, `18.30 Uhr`. Answers `HH:mm` or undefined. */
export const readClock = (text: string): string | undefined => {
  const [, hour, minute, half] = clock.exec(text.trim().toLowerCase()) ?? [];
  return hour === undefined ? undefined : clockTime(Number(hour), Number(minute ?? 0), half);
};

/** Minutes from one `HH:mm` to the next one on the clock; equal times and a missing one make an hour. */
export const minutesBetween = (start: string | undefined, end: string | undefined): number => {
  if (!start || !end) return 60;
  const [from, to] = [start, end].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) as [
    number,
    number,
  ];
  return (to - from + 1_440) % 1_440 || 60;
};
