import type {SiteController} from '../../controllers/site.js';
import type {Meeting} from '../../model/group.js';
import {calendarFile} from '../../model/calendar/calendar-file.js';
import {whereText} from './where-text.js';

/** Hands the visitor a calendar file. Its title is neutral: others may see the calendar. */
export const saveCalendar = (meeting: Meeting, {words, now}: SiteController): void => {
  const title = words?.calendarTitle ?? '';
  const location = meeting.place && meeting.attendance !== 'online' ? whereText(meeting.place) : '';
  const url = meeting.online?.url ?? '';
  const text = calendarFile({meeting, title, location, url, now: Math.floor(now() / 60_000)});
  if (text === undefined) return;
  const href = URL.createObjectURL(new Blob([text], {type: 'text/calendar;charset=utf-8'}));
  Object.assign(document.createElement('a'), {href, download: 'meeting.ics'}).click();
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
};
