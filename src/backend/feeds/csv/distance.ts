/** How many letters must change to make one word the other (Damerau–Levenshtein, optimal string alignment); more than `most` is `most + 1`. */
export const distance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({length: other.length + 1}, (_none, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) row[j] = cell(one, other, i, j, {row, above, before});
    [before, above] = [above, row];
  }
  return Math.min(above.at(-1) ?? 0, most + 1);
};

interface Rows {
  row: number[];
  above: number[];
  before: number[];
}

const cell = (one: string, other: string, i: number, j: number, {row, above, before}: Rows): number => {
  const same = one[i - 1] === other[j - 1] ? 0 : 1;
  const least = Math.min((row[j - 1] ?? 0) + 1, (above[j] ?? 0) + 1, (above[j - 1] ?? 0) + same);
  const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  return swapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least;
};
