import ICAL from 'ical.js';
import type {Problem} from '../../../model/records.js';

/** One VEVENT, and where it is in the calendar. */
export interface CalendarEvent {
  component: ICAL.Component;
  /** `event 3` */
  at: string;
  /** True when its end is missing. */
  cut: boolean;
}

const parsed = (body: string): ICAL.Component | undefined => {
  try {
    const calendar = new ICAL.Component(
      ICAL.parse(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${body}\r\nEND:VEVENT\r\nEND:VCALENDAR`) as unknown[],
    );
    return calendar.getFirstSubcomponent('vevent') ?? undefined;
  } catch {
    return undefined;
  }
};

/** Without lines that are no property, and without alarms, which do not matter here and are often broken. */
const purged = (body: string): string =>
  body
    .replace(/^BEGIN:VALARM[^]*?^END:VALARM\s*$/gim, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((each) => /^[\w-]+(?:;[^:]*)?:/.test(each) && !/^(?:BEGIN|END):/i.test(each))
    .join('\r\n');

const broken = (at: string): Problem => ({
  code: 'broken-event',
  at,
  message: 'This event is not valid iCalendar, so it is not listed. The others are.',
});

const endOf = (chunk: string): number => chunk.search(/^END:VEVENT/im);

const read = (chunk: string, at: string): CalendarEvent | Problem => {
  const end = endOf(chunk);
  const body = (end < 0 ? chunk.replace(/^END:VCALENDAR[^]*/im, '') : chunk.slice(0, end)).trim();
  const component = parsed(body) ?? parsed(purged(body));
  return component ? {component, at, cut: end < 0} : broken(at);
};

/** True when an event has lost its first line, so that it stands where no event should be. */
const hidesEvent = (chunk: string, first: boolean): boolean => {
  const after = first ? chunk : chunk.slice(Math.max(0, endOf(chunk)) + 1);
  return endOf(after) >= 0;
};

/** The events of a calendar, each parsed for itself so that a broken one does not lose the others. */
export const eventsIn = (text: string): {events: CalendarEvent[]; problems: Problem[]; header: string} => {
  const [header = '', ...chunks] = text.split(/^BEGIN:VEVENT[ \t]*\r?$\n?/im);
  const results = chunks.map((chunk, index) => read(chunk, `event ${index + 1}`));
  const hidden = [header, ...chunks].flatMap((chunk, index) =>
    hidesEvent(chunk, index === 0) ? broken(`after event ${index}`) : [],
  );
  return {
    events: results.filter((each): each is CalendarEvent => 'component' in each),
    problems: [...results.filter((each): each is Problem => 'code' in each), ...hidden],
    header,
  };
};
