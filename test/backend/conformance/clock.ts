import {now} from '../../../src/conformance/samples/moment.js';

let passed = 0;

/** The clock of the backends that are tried, in epoch milliseconds. */
export const clock = (): number => now + passed;

/** Puts it forward for good. */
export const later = (minutes: number): void => {
  passed += minutes * 60_000;
};
