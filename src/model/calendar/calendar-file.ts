import type {Meeting} from '../group.js';
import type {Timing} from '../records.js';
import {toEpoch} from '../time/to-epoch.js';
import {escapeText, escapeUri, fold, stamp, utcStamp, zoneParameter} from './content-line.js';
import {seriesOf, type Series} from './series.js';
import {stableId} from './stable-id.js';
import {zoneLines} from './zone-lines.js';

/** What goes into somebody's calendar. Nothing does that is not given here. */
export interface CalendarEntry {
  meeting: Timing & Pick<Meeting, 'id'>;
  /** Shown by the calendar, perhaps on a shared screen: keep it neutral. */
  title: string;
  /** When the file is made, epoch minutes. */
  now: number;
  /** The site's host name. `kith-widgets` when missing. */
  uidDomain?: string;
  location?: string;
  url?: string;
  description?: string;
  /** Minutes before the start at which the calendar reminds. No reminder when missing. */
  alarmMinutes?: number;
}

const textLine = (name: string, text?: string): string[] => (text ? [`${name}:${escapeText(text)}`] : []);

const alarmLines = ({alarmMinutes, title}: CalendarEntry): string[] =>
  alarmMinutes === undefined
    ? []
    : [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        ...textLine('DESCRIPTION', title),
        `TRIGGER:-PT${alarmMinutes}M`,
        'END:VALARM',
      ];

const timeLines = ({first, rule, except}: Series, {timeZone, minutes}: Timing): string[] => {
  const zone = zoneParameter(timeZone);
  return [
    `DTSTART;${zone}:${stamp(first)}`,
    `DURATION:PT${minutes}M`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    ...(except.length ? [`EXDATE;${zone}:${except.map(stamp).join()}`] : []),
  ];
};

/** The rule's event has the meeting's own UID; a single date adds itself to it. */
const uidOf = ({meeting, uidDomain = 'kith-widgets'}: CalendarEntry, {first, rule}: Series): string =>
  `${stableId(meeting.id)}${rule === undefined ? `-${stamp(first).slice(0, 8)}` : ''}@${uidDomain}`;

const eventLines = (entry: CalendarEntry, series: Series): string[] => [
  'BEGIN:VEVENT',
  ...textLine('UID', uidOf(entry, series)),
  `DTSTAMP:${utcStamp(entry.now)}`,
  ...timeLines(series, entry.meeting),
  ...textLine('SUMMARY', entry.title),
  ...textLine('LOCATION', entry.location),
  ...textLine('DESCRIPTION', entry.description),
  ...(entry.url ? [`URL:${escapeUri(entry.url)}`] : []),
  ...alarmLines(entry),
  'END:VEVENT',
];

/**
 * The iCalendar text (RFC 5545) of what is still to come of a meeting; `undefined` when nothing is. The same meeting
 * always has the same UID, which does not tell its name.
 */
export const calendarFile = (entry: CalendarEntry): string | undefined => {
  const {meeting, now} = entry;
  const series = seriesOf(meeting, now);
  if (!series.length) return undefined;
  const first = Math.min(...series.map((one) => toEpoch(meeting.timeZone, one.first)));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kith//kith-widgets//EN',
    'CALSCALE:GREGORIAN',
    ...zoneLines(meeting.timeZone, first),
    ...series.flatMap((one) => eventLines(entry, one)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
};
