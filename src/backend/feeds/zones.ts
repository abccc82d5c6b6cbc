const known = new Map<string, boolean>();
const most = 1_000;

const exists = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', {timeZone: name}));
  } catch {
    return false;
  }
};

/** True for an IANA name that this device knows. */
export const isZone = (name: unknown): name is string => {
  if (typeof name !== 'string' || !/^[A-Za-z]/.test(name)) return false;
  const found = known.get(name);
  if (found !== undefined) return found;
  // A hostile feed could name a zone in each record, and asking is slow.
  const answer = known.size < most && exists(name);
  if (known.size < most) known.set(name, answer);
  return answer;
};

/** The device's own zone. */
export const deviceZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
