/** Days since 1970-01-01 of an ISO date, `YYYY-MM-DD`. A day beyond its month's end counts on into the next. */
export const daysOf = (iso: string): number =>
  Date.UTC(+iso.slice(0, 4), +iso.slice(5, 7) - 1, +iso.slice(8, 10)) / 86_400_000;

/** The ISO date, `YYYY-MM-DD`, of a local minute. */
export const isoOf = (local: number): string => new Date(local * 60_000).toISOString().slice(0, 10);
