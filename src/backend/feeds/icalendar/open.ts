import type ICAL from 'ical.js';
import {safeLink} from '../../../model/text/link.js';
import type {Problem} from '../../../model/records.js';
import type {Flaw, MeetingDraft, Reading, Readout} from '../feed.js';
import {compact, line} from '../fields.js';
import {flawIf, linkFlaw, unknownZone} from '../flaw.js';
import {gather, type Entry} from '../gather.js';
import {noZone} from '../row-problems.js';
import {groupOf, rawOf, whereOf} from './about.js';
import {eventsIn, type CalendarEvent} from './events.js';
import {isFloating, replacedDate, strangeZone, whenOf} from './when.js';
import {ianaZone} from './zones.js';

type Draft = Entry['meetings'][number];

const isCancelled = (event: ICAL.Component): boolean => rawOf(event, 'status').toUpperCase() === 'CANCELLED';

const isPrivate = ({component}: CalendarEvent): boolean =>
  /^(?:PRIVATE|CONFIDENTIAL)$/i.test(rawOf(component, 'class'));

const meetingOf = (event: ICAL.Component, reading: Reading): MeetingDraft =>
  compact({
    ...(whenOf(event, reading) ?? {days: [], minutes: 60, timeZone: reading.timeZone}),
    ...whereOf(event),
    status: isCancelled(event) ? 'cancelled' : undefined,
  });

const added = (dates: string[] | undefined, date: string): string[] =>
  [...new Set([...(dates ?? []), date])].sort().slice(0, 1_000);

const isSame = (one: MeetingDraft, other: MeetingDraft): boolean =>
  one.start === other.start &&
  one.minutes === other.minutes &&
  one.timeZone === other.timeZone &&
  one.attendance === other.attendance;

/** A changed instance: off its old date, and on its new one as a date or, where more changed, as a meeting of its own. */
const withChange = (drafts: Draft[], {component}: CalendarEvent, reading: Reading): void => {
  const [master] = drafts as [Draft];
  const old = replacedDate(component, master.timeZone);
  if (old) master.except = added(master.except, old);
  if (isCancelled(component)) return;
  const changed = meetingOf(component, reading);
  const [date] = changed.dates ?? [];
  if (!date) return;
  if (date !== old && isSame(master, changed)) master.dates = added(master.dates, date);
  else drafts.push({...changed, part: (old ?? date).replaceAll('-', '')});
};

const flawsOf = ({component, cut}: CalendarEvent, meetings: readonly Draft[]): Flaw[] => {
  const strange = strangeZone(component);
  const url = rawOf(component, 'url');
  return [
    ...flawIf(!line(rawOf(component, 'summary')), 'no-name', 'SUMMARY', 'The event has no name.'),
    ...flawIf(
      !meetings[0]?.dates,
      'unknown-date',
      'DTSTART',
      'The event has no readable start, so it is listed as by appointment.',
    ),
    ...flawIf(strange, 'unknown-zone', 'TZID', unknownZone(strange)),
    ...flawIf(cut, 'cut-off', 'END', 'The feed breaks off in this event, so some of it may be missing.'),
    ...(url && !safeLink(url) ? [linkFlaw('URL')] : []),
  ];
};

const entryOf = (event: CalendarEvent, changes: readonly CalendarEvent[], reading: Reading): Entry => {
  const meetings: Draft[] = [meetingOf(event.component, reading)];
  for (const change of changes) withChange(meetings, change, reading);
  return {
    own: rawOf(event.component, 'uid') || undefined,
    at: event.at,
    content: event.component.toString(),
    group: groupOf(event.component),
    meetings,
    flaws: flawsOf(event, meetings),
  };
};

/** The zone of the calendar, for times that name none. */
const readingOf = (header: string, reading: Reading): Reading => {
  const zone = ianaZone(/^X-WR-TIMEZONE:(.*)$/im.exec(header)?.[1]?.trim() ?? '');
  return zone ? {...reading, timeZone: zone, zoneGiven: true} : reading;
};

const hidden = ({at}: CalendarEvent): Problem => ({
  code: 'private',
  at,
  field: 'CLASS',
  message: 'The event is marked as private, so it is not shown.',
});

const groupKey = ({component}: CalendarEvent): string => rawOf(component, 'uid');

const changesOf = (events: readonly CalendarEvent[]): Map<string, CalendarEvent[]> => {
  const changes = new Map<string, CalendarEvent[]>();
  for (const event of events) changes.set(groupKey(event), [...(changes.get(groupKey(event)) ?? []), event]);
  return changes;
};

const isChange = ({component}: CalendarEvent): boolean => component.hasProperty('recurrence-id');

const entriesOf = (events: readonly CalendarEvent[], reading: Reading): Entry[] => {
  const masters = events.filter((event) => !isChange(event));
  const known = new Set(masters.map(groupKey));
  const changes = changesOf(events.filter((event) => isChange(event) && known.has(groupKey(event))));
  const orphans = events.filter((event) => isChange(event) && !known.has(groupKey(event)));
  return [...masters, ...orphans].map((event) => {
    const own = changes.get(groupKey(event)) ?? [];
    changes.delete(groupKey(event));
    return entryOf(event, own, reading);
  });
};

/** Opens an iCalendar feed (RFC 5545): a group for each event, with its changed instances. */
export const open = (text: string, given: Reading): Readout => {
  const {events, problems, header} = eventsIn(text);
  const reading = readingOf(header, given);
  const shown = events.filter((event) => !isPrivate(event));
  const unzoned = !reading.zoneGiven && shown.some(({component}) => isFloating(component));
  const wide = [...problems, ...events.filter(isPrivate).map(hidden), ...(unzoned ? [noZone(reading)] : [])];
  const name = line(/^X-WR-CALNAME[^:]*:(.*)$/im.exec(header)?.[1]?.replace(/\\(.)/g, '$1'));
  return {...gather(entriesOf(shown, reading), reading, wide), ...(name && {name})};
};
