/** How many letters must be put in, left out or exchanged to get from one word to the other. */
const distance = (one: string, other: string): number => {
  let row = Array.from({length: other.length + 1}, (_none, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [to, wanted] of [...other].entries())
      next.push(Math.min(row[to + 1]! + 1, next[to]! + 1, row[to]! + (letter === wanted ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
};

/** The known name that somebody may have meant; `undefined` when none is near. */
export const nearest = (written: string, known: readonly string[]): string | undefined => {
  const plain = written.toLowerCase();
  const ranked = known
    .map((name) => ({name, steps: distance(plain, name.toLowerCase())}))
    .sort((one, other) => one.steps - other.steps);
  const [best] = ranked;
  return best && best.steps <= Math.max(2, Math.floor(written.length / 3)) ? best.name : undefined;
};

/** ` Did you mean “port”?`, or nothing. */
export const didYouMean = (written: string, known: readonly string[]): string => {
  const name = nearest(written, known);
  return name === undefined ? '' : ` Did you mean “${name}”?`;
};
