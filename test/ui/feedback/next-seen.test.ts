import {expect} from '@open-wc/testing';
import {type Box, nextSeen} from '../../../src/ui/feedback/next-seen.js';

const [width, pitch] = [100, 60];

/** Boxes in rows; where a row has a gap, its column is missing. */
const boxesIn = (rows: readonly (readonly number[])[], heights: readonly number[] = []): Box[] =>
  rows.flatMap((columns, row) =>
    columns.map((column, index) => {
      const top = heights.slice(0, row).reduce((sum, height) => sum + height, 0) || row * pitch;
      const height = index === 0 ? (heights[row] ?? 50) : 50;
      return {left: column * width, right: column * width + 90, top, bottom: top + height};
    }),
  );

// 0 1 2
// 3 4
//     5
const wall = boxesIn([[0, 1, 2], [0, 1], [2]]);

const cases: [what: string, key: string, from: number, to: number | undefined][] = [
  ['goes down to what stands beneath', 'ArrowDown', 1, 4],
  ['goes down to the nearest where there is a gap beneath', 'ArrowDown', 2, 4],
  ['goes down to the only one of a row', 'ArrowDown', 3, 5],
  ['goes up to the nearest where there is a gap above', 'ArrowUp', 5, 4],
  ['leads nowhere from the last row down', 'ArrowDown', 5, undefined],
  ['leads nowhere from the first row up', 'ArrowUp', 0, undefined],
  ['goes on with the next row at the end of one', 'ArrowRight', 2, 3],
  ['goes back over the beginning of a row', 'ArrowLeft', 3, 2],
  ['meets the beginning at the end', 'ArrowRight', 5, 0],
  ['goes to the beginning of the row', 'Home', 4, 3],
  ['goes to the end of the row', 'End', 0, 2],
  ['goes from the beginning of the row to that of all', 'Home', 3, 0],
  ['goes from the end of the row to that of all', 'End', 4, 5],
  ['leads nowhere by another key', 'a', 4, undefined],
];

describe('where a key leads by what is seen', () => {
  for (const [what, key, from, to] of cases) {
    it(`${what}: ${key}`, () => expect(nextSeen(key, from, wall)).to.equal(to));
  }

  it('runs the other way from right to left', () => {
    const mirrored = wall.map(({left, right, ...box}) => ({...box, left: -right, right: -left}));
    const at = (key: string, from: number): number | undefined => nextSeen(key, from, mirrored, {rtl: true});
    expect([at('ArrowLeft', 0), at('ArrowRight', 1), at('ArrowDown', 1), at('End', 0)]).to.deep.equal([1, 0, 4, 2]);
  });

  it('leads to the ends of all at once when that is meant', () => {
    expect([nextSeen('Home', 4, wall, {whole: true}), nextSeen('End', 1, wall, {whole: true})]).to.deep.equal([0, 5]);
  });

  it('knows rows apart however tall a card in them is', () => {
    const open = boxesIn([[0, 1], [0, 1], [0]], [60, 900, 60]);
    expect([
      nextSeen('ArrowDown', 0, open),
      nextSeen('ArrowDown', 3, open),
      nextSeen('ArrowUp', 4, open),
    ]).to.deep.equal([2, 4, 2]);
  });

  it('goes along a fan as along a row', () => {
    const fan = [12, 4, 0, 4, 12].map((top, index) => ({
      left: index * 90,
      right: index * 90 + 100,
      top,
      bottom: top + 140,
    }));
    expect([nextSeen('ArrowDown', 0, fan), nextSeen('ArrowUp', 0, fan), nextSeen('End', 1, fan)]).to.deep.equal([
      1, 4, 4,
    ]);
  });

  it('knows nothing where there is nothing', () => {
    expect(nextSeen('End', -1, [])).to.equal(undefined);
  });
});
