import type {Instance} from '../listing/agenda.js';
import type {Timing} from '../records.js';
import {nextOccurrence, occurrences} from './occurrences.js';

const week = 7 * 24 * 60;

/** The instances of the coming week or, when there is none, the next one: what an agenda lists of a special meeting. */
export const upcoming = (timing: Timing, now: number): Instance[] => {
  const next = nextOccurrence(timing, now);
  if (!next) return [];
  return next.start >= now + week ? [next] : occurrences(timing, now, now + week, 21);
};
