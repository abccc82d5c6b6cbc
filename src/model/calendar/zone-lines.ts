import {dayMinutes, weekday} from '../time/days.js';
import {isoOf} from '../time/iso-days.js';
import {weekdayNames} from '../time/rule.js';
import {transitions} from '../time/transitions.js';
import {offsetAt, type Change} from '../time/zone.js';
import {offsetText, stamp} from './content-line.js';

const yearMinutes = 365 * dayMinutes;
/** How far ahead changes of clocks are looked up. Within these years every weekday comes to fall on every date. */
const horizon = 20 * yearMinutes;

/** The moment of a change on the clock that is about to change, which is how calendar files write it. */
const onset = ({at, before}: Change): number => at + before;

const dayOf = (change: Change): number => +isoOf(onset(change)).slice(8);
const monthOf = (change: Change): number => +isoOf(onset(change)).slice(5, 7);
const yearOf = (change: Change): number => +isoOf(onset(change)).slice(0, 4);

const isSame = (changes: Change[], of: (change: Change) => number): boolean =>
  changes.every((change) => of(change) === of(changes[0]!));

const daysLeft = (change: Change): number => {
  const [year = 0, month = 0] = isoOf(onset(change)).split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() - dayOf(change);
};

/** Which of its weekday in the month every one is, or the seven dates among which it falls. */
const dayRule = (changes: Change[]): string | undefined => {
  const name = weekdayNames[weekday(onset(changes[0]!))]!;
  const days = changes.map(dayOf);
  const nth = (change: Change): number => Math.ceil(dayOf(change) / 7);
  if (changes.every((change) => daysLeft(change) < 7)) return `BYDAY=-1${name}`;
  if (isSame(changes, nth)) return `BYDAY=${nth(changes[0]!)}${name}`;
  const earliest = Math.min(...days);
  if (Math.max(...days) - earliest !== 6) return undefined;
  return `BYMONTHDAY=${Array.from({length: 7}, (_, n) => earliest + n).join()};BYDAY=${name}`;
};

/** The yearly rule that all of these changes follow, up to `end`, if there is one. */
const yearlyRule = (changes: Change[], end: number): string | undefined => {
  const isYearly = changes.every((change, index) => yearOf(change) === yearOf(changes[0]!) + index);
  const isLasting = end - changes.at(-1)!.at < yearMinutes + 7 * dayMinutes;
  const isAlike = [
    monthOf,
    (change: Change) => weekday(onset(change)),
    (change: Change) => onset(change) % dayMinutes,
  ].every((of) => isSame(changes, of));
  const days = isYearly && isLasting && isAlike ? dayRule(changes) : undefined;
  return days && `RRULE:FREQ=YEARLY;BYMONTH=${monthOf(changes[0]!)};${days}`;
};

const observance = (start: number, {before, after}: Change, repeats: string[]): string[] => {
  const kind = after > before ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${stamp(start)}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    ...repeats,
    `END:${kind}`,
  ];
};

/** Changes from and to the same offsets, by a yearly rule where they follow one, otherwise date by date. */
const repeated = (changes: Change[], end: number): string[] => {
  const rule = yearlyRule(changes, end);
  // Some readers pass over DTSTART where there are RDATEs, so it is among them.
  const dates = changes.map((change) => `RDATE:${stamp(onset(change))}`);
  return observance(onset(changes[0]!), changes[0]!, rule === undefined ? dates : [rule]);
};

const alike = (changes: Change[]): Change[][] => {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.before} ${change.after}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
};

/**
 * The VTIMEZONE (RFC 5545, 3.6.5) of a zone for events from `first` (epoch minutes) on, worked out from the browser's
 * time zone data. The name STANDARD goes to the smaller offset, whatever a country's law calls it.
 */
export const zoneLines = (zone: string, first: number): string[] => {
  const from = first - yearMinutes - 30 * dayMinutes;
  const end = first + horizon;
  const changes = transitions(zone, from, end);
  const offset = offsetAt(zone, from);
  const fixed = observance(from + offset, {at: from, before: offset, after: offset}, []);
  const isKnown = changes.some(({at}) => at <= first);
  const rest = alike(changes).flatMap((group) => repeated(group, end));
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...(isKnown ? [] : fixed), ...rest, 'END:VTIMEZONE'];
};
