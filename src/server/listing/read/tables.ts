import type {Conditions} from './conditions.js';

// Day and time are told by the occurrence alone.
const asksMeetings = ({hard, filters}: Conditions): boolean =>
  hard.length > 0 || filters.some(({name}) => name !== 'day' && name !== 'time');

/** What follows `FROM`: occurrences under the name `o`, with their meetings under the name `m` where anything asks for those. */
export const tables = (conditions: Conditions, m: string, o: string, always = false): string =>
  always || asksMeetings(conditions)
    ? `occurrences ${o} JOIN meetings ${m} ON ${m}.key = ${o}.meeting_key`
    : `occurrences ${o}`;
