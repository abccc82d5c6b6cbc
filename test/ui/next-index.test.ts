import {expect} from '@open-wc/testing';
import {nextIndex} from '../../src/ui/next-index.js';

const cases: [key: string, index: number, count: number, rtl: boolean, next: number | undefined][] = [
  ['ArrowRight', 0, 3, false, 1],
  ['ArrowRight', 2, 3, false, 0],
  ['ArrowLeft', 0, 3, false, 2],
  ['ArrowRight', 1, 3, true, 0],
  ['ArrowLeft', 1, 3, true, 2],
  ['ArrowDown', 1, 3, true, 2],
  ['ArrowUp', 1, 3, false, 0],
  ['Home', 2, 3, false, 0],
  ['End', 0, 3, true, 2],
  ['a', 0, 3, false, undefined],
  ['Home', 0, 0, false, undefined],
];

describe('nextIndex', () => {
  for (const [key, index, count, rtl, next] of cases) {
    it(`leads with ${key} from ${index} of ${count}${rtl ? ', from right to left,' : ''} to ${String(next)}`, () => {
      expect(nextIndex(key, index, count, rtl)).to.equal(next);
    });
  }
});
