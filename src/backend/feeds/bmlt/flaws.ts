import {safeLink} from '../../../model/text/link.js';
import type {Flaw, Raw} from '../feed.js';
import {line, pointOf} from '../fields.js';
import {flawIf, linkFlaw, unknownZone} from '../flaw.js';
import {isZone} from '../zones.js';
import type {FormatTraits} from './formats.js';
import {dayOf, startOf} from './reader.js';

const placeFlaws = (row: Raw): Flaw[] => {
  const point = pointOf(row.latitude, row.longitude);
  const given = [row.latitude, row.longitude].some((each) => line(each) && Number(each) !== 0);
  return [
    ...flawIf(point?.swapped, 'swapped-coordinates', 'latitude', 'Latitude and longitude are swapped. They were swapped back.'),
    ...flawIf(given && !point, 'unknown-coordinates', 'latitude', 'The coordinates are not a place on Earth, so they are not used.'),
  ];
};

/** What is wrong with a record, for the site's owner. */
export const flawsOf = (row: Raw, {unknown}: FormatTraits): Flaw[] => [
  ...flawIf(!line(row.meeting_name), 'no-name', 'meeting_name', 'The record has no name, so its place stands for it.'),
  ...flawIf(line(row.weekday_tinyint) && dayOf(row).length === 0, 'unknown-day', 'weekday_tinyint',
    `“${line(row.weekday_tinyint)}” is not a weekday from 1 to 7, so the meeting is listed as by appointment.`),
  ...flawIf(line(row.start_time) && !startOf(row), 'unknown-time', 'start_time', `“${line(row.start_time)}” is not a time.`),
  ...flawIf(line(row.time_zone) && !isZone(row.time_zone), 'unknown-zone', 'time_zone', unknownZone(line(row.time_zone))),
  ...placeFlaws(row),
  ...unknown.flatMap((key) =>
    flawIf(true, 'unknown-type', 'formats', `The feed brings no format “${key}”. It is shown as a topic.`)),
  ...flawIf(line(row.virtual_meeting_link) && !safeLink(row.virtual_meeting_link), 'unsafe-link', 'virtual_meeting_link',
    linkFlaw('virtual_meeting_link').message),
];
