/** What a limit says of a caller. */
export interface Rate {
  allowed: boolean;
  /** For `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers). */
  state: string;
  policy: string;
  /** Seconds until it counts anew. */
  reset: number;
}

/** What the headers say of a window. */
export const rateOf = (name: string, quota: number, seconds: number, used: number, reset: number): Rate => ({
  allowed: used <= quota,
  state: `"${name}";r=${Math.max(0, quota - used)};t=${reset}`,
  policy: `"${name}";q=${quota};w=${seconds}`,
  reset,
});

const window = 60; // seconds
/** So that callers from everywhere at once cost no more than some megabytes. */
const mostCallers = 50_000;

/**
 * Counts the requests of each caller in this process, minute by minute. Nothing is written anywhere, and everything is
 * forgotten when the minute is over.
 */
export const readLimit = (quota: number) => {
  let began = 0;
  const used = new Map<string, number>();
  /** @param now epoch milliseconds */
  return (caller: string, now: number): Rate => {
    const minute = Math.floor(now / 1000 / window) * window;
    if (minute !== began) used.clear();
    began = minute;
    if (used.size >= mostCallers && !used.has(caller)) used.delete(used.keys().next().value!);
    const count = (used.get(caller) ?? 0) + 1;
    used.set(caller, count);
    return rateOf('reads', quota, window, count, Math.ceil(minute + window - now / 1000));
  };
};
