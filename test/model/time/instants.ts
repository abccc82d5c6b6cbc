/** Epoch minutes of an ISO time in UTC, `2024-03-31T01:00`. */
export const utc = (iso: string): number => Date.parse(`${iso}Z`) / 60_000;

/** The ISO time in UTC of epoch minutes; of local minutes, what the wall clock shows. */
export const isoTime = (minutes: number): string => new Date(minutes * 60_000).toISOString().slice(0, 16);
