import type {Records} from './records.js';

/** A listing without records: there is none that could be asked for. */
export const noRecords = {size: 0} as Records;
