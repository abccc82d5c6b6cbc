import type {Records} from './records.js';

const none = (): never => {
  throw new RangeError('A listing without records was asked for one.');
};

/** A listing without records. */
export const noRecords: Records = {
  size: 0,
  timing: none,
  traits: none,
  words: none,
  meeting: none,
  group: none,
  groupIndex: none,
  problems: () => [],
};
