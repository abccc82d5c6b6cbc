import type {Group, Meeting} from './group.js';

/** What ordering by time needs of a meeting. Every `Meeting` is one. */
export type Timing = Pick<
  Meeting,
  'days' | 'start' | 'minutes' | 'timeZone' | 'rule' | 'dates' | 'except' | 'attendance' | 'status'
>;

/** What filters ask of a record. */
export interface Traits extends Pick<Group, 'topics' | 'audiences' | 'languages' | 'access' | 'cost' | 'capacity'> {
  /** From general to specific. */
  regions: string[];
  latitude?: number;
  longitude?: number;
}

/** Something a site's owner should know about their listing. The sentence is plain English. */
export interface Problem {
  /** Short and stable, kebab-case: `no-name`, `unknown-zone`. */
  code: string;
  /** The place in the feed: `record 12`, `row 7`, `event 3`, or the address when the whole feed is meant. */
  at: string;
  /** The field or heading, when one is meant. */
  field?: string;
  message: string;
}

/**
 * A listing of meetings that is built only as far as somebody looks. 50,000 records are ordered by `timing` before
 * the first row is shown, so `timing` must be cheap; `traits` and `words` are read for every record afterwards;
 * `meeting` and `group` only for what is on the screen. None of them throws.
 */
export interface Records {
  /** How many meetings there are. */
  readonly size: number;
  timing(index: number): Timing;
  traits(index: number): Traits;
  /** Everything search looks at, as published (not folded), joined by line breaks. */
  words(index: number): string;
  meeting(index: number): Meeting;
  /** The group that meets there. Two meetings of one group answer groups with the same `id`. */
  group(index: number): Group;
  /** A number that two meetings share exactly when they are of one group. */
  groupIndex(index: number): number;
  /** What is wrong with this one record, if anything. */
  problems(index: number): Problem[];
}
