import type {Flaw, Raw} from '../feed.js';
import {line, pointOf} from '../fields.js';
import {flawIf, linkFlaws, pointFlaws, unknownZone} from '../flaw.js';
import {isZone} from '../zones.js';
import type {FormatTraits} from './formats.js';
import {dayOf, startOf} from './reader.js';

const placeFlaws = (row: Raw): Flaw[] => {
  const given = [row.latitude, row.longitude].some((each) => line(each) && Number(each) !== 0);
  return pointFlaws(pointOf(row.latitude, row.longitude), given, 'latitude');
};

const timeFlaws = (row: Raw): Flaw[] => {
  const [day, time, zone] = [row.weekday_tinyint, row.start_time, row.time_zone].map((each) => line(each));
  return [
    ...flawIf(
      day && dayOf(row).length === 0,
      'unknown-day',
      'weekday_tinyint',
      `“${day}” is not a weekday from 1 to 7, so the meeting is listed as by appointment.`,
    ),
    ...flawIf(time && !startOf(row), 'unknown-time', 'start_time', `“${time}” is not a time.`),
    ...flawIf(zone && !isZone(zone), 'unknown-zone', 'time_zone', unknownZone(zone)),
  ];
};

/** What is wrong with a record, for the site's owner. */
export const flawsOf = (row: Raw, {unknown}: FormatTraits): Flaw[] => [
  ...flawIf(!line(row.meeting_name), 'no-name', 'meeting_name', 'The record has no name, so its place stands for it.'),
  ...timeFlaws(row),
  ...placeFlaws(row),
  ...unknown.flatMap((key) =>
    flawIf(true, 'unknown-type', 'formats', `The feed brings no format “${key}”. It is shown as a topic.`),
  ),
  ...linkFlaws(row, ['virtual_meeting_link']),
];
