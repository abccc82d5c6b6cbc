import type {Meeting} from '../group.js';
import type {Timing} from '../records.js';
import {toEpoch} from '../time/zone.js';
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

const timeLines = ({first, rule, dates, except}: Series, {timeZone, minutes}: Timing): string[] => {
  const zone = zoneParameter(timeZone);
  const times = (name: string, values: number[]): string[] =>
    values.length ? [`${name};${zone}:${values.map(stamp).join()}`] : [];
  return [
    ...times('DTSTART', [first]),
    `DURATION:PT${minutes}M`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    ...times('RDATE', dates),
    ...times('EXDATE', except),
  ];
};

const eventLines = (entry: CalendarEntry, series: Series, uid: string): string[] => [
  'BEGIN:VEVENT',
  ...textLine('UID', uid),
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
  const {meeting, now, uidDomain = 'kith-widgets'} = entry;
  const series = seriesOf(meeting, now);
  if (!series.length) return undefined;
  const first = Math.min(...series.map((one) => toEpoch(meeting.timeZone, one.first)));
  const id = stableId(meeting.id);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kith//kith-widgets//EN',
    'CALSCALE:GREGORIAN',
    ...zoneLines(meeting.timeZone, first),
    ...series.flatMap((one, index) => eventLines(entry, one, `${id}${index ? '-dates' : ''}@${uidDomain}`)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
};
