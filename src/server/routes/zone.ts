const most = 1_000;
const known = new Set<string>();

/** True for an IANA name that this machine's time zone data has. */
export const isZone = (name: string): boolean => {
  if (known.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', {timeZone: name}).format(0);
  } catch {
    return false;
  }
  // names in another case are valid too: nobody shall fill the memory with them
  if (known.size < most) known.add(name);
  return true;
};
