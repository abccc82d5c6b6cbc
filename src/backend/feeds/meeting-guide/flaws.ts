import type {Flaw, Raw} from '../feed.js';
import {line, written} from '../fields.js';
import {flawIf, linkFlaws, pointFlaws, unknownZone} from '../flaw.js';
import {isZone} from '../zones.js';
import {whereOf} from './details.js';
import type {TypeTraits} from './types.js';
import {hasOddDay, startOf} from './when.js';

const linkFields = ['conference_url', 'website', 'url', 'feedback_url', 'edit_url', 'entity_url'];

const timeFlaws = ({day, time, timezone}: Raw): Flaw[] => [
  ...flawIf(hasOddDay(day), 'unknown-day', 'day', `“${line(day)}” is not a weekday. What is not one is left out.`),
  ...flawIf(line(time) && !startOf(time), 'unknown-time', 'time', `“${line(time)}” is not a time.`),
  ...flawIf(!line(time) && line(day), 'no-time', 'time', 'There is a day, but no time.'),
  ...flawIf(line(timezone) && !isZone(timezone), 'unknown-zone', 'timezone', unknownZone(line(timezone))),
];

const placeFlaws = (row: Raw): Flaw[] => {
  const given = [row.latitude, row.longitude, row.coordinates].some((each) => line(each));
  return pointFlaws(whereOf(row), given, 'latitude');
};

const hasCutText = (row: Raw): boolean =>
  Object.values(row).some((each) => typeof each === 'string' && each.length > 20_000) || written(row.name).length > 500;

/** What is wrong with a record, for the site's owner. */
export const flawsOf = (row: Raw, {unknown}: TypeTraits): Flaw[] => [
  ...flawIf(!line(row.name), 'no-name', 'name', 'The record has no name, so its group or place stands for it.'),
  ...timeFlaws(row),
  ...placeFlaws(row),
  ...unknown.flatMap((code) =>
    flawIf(
      true,
      'unknown-type',
      'types',
      `The type “${line(code)}” is not one the format knows. It is shown as a topic.`,
    ),
  ),
  ...linkFlaws(row, linkFields),
  ...flawIf(hasCutText(row), 'cut-short', 'notes', 'A text is longer than can be shown, so its end is missing.'),
];
