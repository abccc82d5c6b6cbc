interface Rows {
  row: number[];
  above: number[];
  before: number[];
}

// Outside the table everything is further than anything inside.
const at = (row: number[], index: number): number => row[index] ?? Infinity;

const cell = (one: string, other: string, i: number, j: number, {row, above, before}: Rows): number => {
  const same = one[i - 1] === other[j - 1] ? 0 : 1;
  const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? 1 : Infinity;
  return Math.min(at(row, j - 1) + 1, at(above, j) + 1, at(above, j - 1) + same, at(before, j - 2) + swapped);
};

/**
 * How many letters must change to make one word the other, neighbours that changed places counting once
 * (Damerau–Levenshtein, optimal string alignment). More than `most` is answered as `most + 1`.
 */
export const distance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({length: other.length + 1}, (_none, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) row[j] = cell(one, other, i, j, {row, above, before});
    [before, above] = [above, row];
  }
  return Math.min(at(above, other.length), most + 1);
};
