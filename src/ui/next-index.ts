const steps: Record<string, number> = {ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1};
const mirrored: Record<string, number> = {...steps, ArrowRight: -1, ArrowLeft: 1};

/**
 * Where a key leads in a row of things, 0 for the first; undefined for a key that leads nowhere. The ends meet.
 * @param rtl whether the row runs from right to left.
 */
export const nextIndex = (key: string, index: number, count: number, rtl = false): number | undefined => {
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = (rtl ? mirrored : steps)[key];
  return step === undefined ? undefined : (index + step + count) % count;
};
