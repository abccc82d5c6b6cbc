import {nextIndex} from '../next-index.js';

/** Where something stands on the screen, in CSS pixels. */
export type Box = Pick<DOMRectReadOnly, 'left' | 'right' | 'top' | 'bottom'>;

const heightOf = ({top, bottom}: Box): number => bottom - top;
const middleOf = ({left, right}: Box): number => (left + right) / 2;

// What is held like a fan does not stand quite as high as its neighbour.
const areBeside = (one: Box, other: Box): boolean => other.top - one.top < Math.min(heightOf(one), heightOf(other)) / 2;

/** Their numbers, row by row as they are seen. */
const rowsOf = (boxes: readonly Box[]): number[][] => {
  const rows: number[][] = [];
  for (const [index, box] of boxes.entries()) {
    const row = rows.at(-1);
    if (row && areBeside(boxes[row[0]!]!, box)) row.push(index);
    else rows.push([index]);
  }
  return rows;
};

/** Of a row the one that stands most nearly above or beneath. */
const nearest = (row: readonly number[], boxes: readonly Box[], box: Box): number | undefined => {
  const off = (index: number): number => Math.abs(middleOf(boxes[index]!) - middleOf(box));
  return [...row].sort((one, other) => off(one) - off(other))[0];
};

// To the end of the row; from there, to the end of all.
const toEnd = (key: string, index: number, row: readonly number[], last: number, whole = false): number => {
  const [ofRow, ofAll] = key === 'Home' ? [row[0]!, 0] : [row.at(-1)!, last];
  return whole || index === ofRow ? ofAll : ofRow;
};

const isEnd = (key: string): boolean => key === 'Home' || key === 'End';

/**
 * Where a key leads among things that are read in rows, 0 for the first: up and down to what is seen there, also where a row
 * has gaps; sideways to the next, where the ends meet; `Home` and `End` to the ends of the row, and then of all.
 * @param way `rtl` where rows run from right to left; `whole` leads to the ends of all at once.
 * @returns undefined for a key that leads nowhere.
 */
export const nextSeen = (
  key: string,
  index: number,
  boxes: readonly Box[],
  way: {rtl?: boolean; whole?: boolean} = {},
): number | undefined => {
  const rows = rowsOf(boxes);
  const at = rows.findIndex((row) => row.includes(index));
  const row = rows[at];
  if (!row) return undefined;
  if (isEnd(key)) return toEnd(key, index, row, boxes.length - 1, way.whole);
  const down = {ArrowDown: 1, ArrowUp: -1}[key];
  if (down === undefined || rows.length === 1) return nextIndex(key, index, boxes.length, way.rtl);
  return nearest(rows[at + down] ?? [], boxes, boxes[index]!);
};

const leads = ({key, altKey, metaKey, shiftKey}: KeyboardEvent): boolean =>
  !altKey && !metaKey && !shiftKey && /^(?:Arrow(?:Up|Down|Left|Right)|Home|End)$/.test(key);

/**
 * Follows a key among things by what is seen.
 * @param all as they are read. @param index of the one that has the focus.
 * @returns the one it leads to; undefined where it leads nowhere, and the page may do with the key what it wants.
 */
export const followed = <T extends Element>(event: KeyboardEvent, all: readonly T[], index: number): T | undefined => {
  if (!leads(event)) return undefined;
  const rtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  const boxes = all.map((each) => each.getBoundingClientRect());
  const next = nextSeen(event.key, index, boxes, {rtl, whole: event.ctrlKey});
  if (next === undefined) return undefined;
  event.preventDefault();
  return all[next];
};
