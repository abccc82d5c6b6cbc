import type {Records} from './records.js';

const none = (): never => {
  throw new RangeError('No records.');
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
