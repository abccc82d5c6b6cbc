import {dayMinutes} from '../../../model/time/days.js';
import {transitions} from '../../../model/time/transitions.js';
import {offsetAt} from '../../../model/time/zone.js';
import type {Params} from './params.js';

// As far ahead as the next occurrence is looked for.
const farthest = 3_670 * dayMinutes;
const longestMeeting = 15 * dayMinutes;

/**
 * The zone under its one name, or UTC when there is none like it. Offsets are remembered by name for ever, so no visitor
 * may make up names.
 */
export const zoneOf = (name: string | undefined): string => {
  if (name === undefined) return 'UTC';
  try {
    return new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
};

/**
 * The local minute in a zone of a start (epoch minutes, an SQL expression) as an SQL expression: the changes of clocks are
 * looked up in a short list, so that no row needs PostgreSQL's `AT TIME ZONE`.
 */
export const localMinute = (zone: string, moment: number, params: Params): ((start: string) => string) => {
  const from = moment - longestMeeting;
  let lists: {at: string; offsets: string} | undefined;
  // A statement must use every parameter that it has: so there is none before it is needed.
  const known = () => {
    if (lists) return lists;
    const changes = transitions(zone, from, moment + farthest);
    const at = changes.map((change) => change.at);
    const offsets = [offsetAt(zone, from), ...changes.map(({after}) => after)];
    return (lists = {at: params.add(at, 'integer[]'), offsets: params.add(offsets, 'integer[]')});
  };
  return (start) => `(${start} + (${known().offsets})[width_bucket(${start}, ${known().at}) + 1])`;
};
