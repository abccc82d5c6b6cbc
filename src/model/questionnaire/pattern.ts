const longestText = 1000;
const longestPattern = 500;
/** Steps that a check may take at worst. */
const patience = 1e7;

// Escapes and sets are passed over as one; groups, forks and repetitions are looked at.
const token = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:))?|[)|?*+]|\{\d+(?:,\d*)?\}|./gs;
const repetition = /^(?:[*+]|\{\d+,\d*\})$/;
const backReference = /\\[1-9k]/;

const splits = (part: string): boolean => part === '|' || part === '?' || repetition.test(part);

// Each character may double the steps where a group that forks or repeats is itself repeated.
const doubles = (parts: readonly string[]): boolean => {
  /** Of each open group, whether it forks or repeats. */
  const open = [false];
  return parts.some((part, at) => {
    if (part.startsWith('(')) open.push(false);
    const isBusy = part === ')' ? open.pop() === true : splits(part);
    if (isBusy) open[open.length - 1] = true;
    return part === ')' && isBusy && /^[*+{]/.test(parts[at + 1] ?? '');
  });
};

/** The steps that a search by backtracking may take, at worst, for a text of `length` characters. */
export const stepsOf = (pattern: string, length: number): number => {
  const parts = [...pattern.matchAll(token)].map(([part]) => part);
  if (backReference.test(pattern) || doubles(parts)) return Infinity;
  const loops = parts.filter((part) => repetition.test(part)).length;
  const forks = parts.filter((part) => part === '|' || part === '?').length;
  return Math.max(length, 2) ** loops * 2 ** forks;
};

/**
 * Whether the whole of a text matches a questionnaire's regular expression. What cannot be read, or might keep the page
 * busy for long, is not held against anybody: then it answers true.
 */
export const matches = (text: string, pattern: string): boolean => {
  if (text.length > longestText || pattern.length > longestPattern) return true;
  if (stepsOf(pattern, text.length) > patience) return true;
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(text);
  } catch {
    return true;
  }
};
