import {safeLink} from '../../model/text/link.js';
import type {Flaw, Raw} from './feed.js';
import {line, type Point} from './fields.js';

/** One flaw where something is wrong, none where it is not. */
export const flawIf = (wrong: unknown, code: string, field: string, message: string): Flaw[] =>
  wrong ? [{code, field, message}] : [];

/** Names the field whose link is shown as text. */
export const linkFlaw = (field: string): Flaw => ({
  code: 'unsafe-link',
  field,
  message: `“${field}” is not a complete web address (https://…), so it is shown as text instead of a link.`,
});

/** Names the fields of a record whose links are shown as text. */
export const linkFlaws = (row: Raw, fields: readonly string[]): Flaw[] =>
  fields.filter((field) => line(row[field]) && !safeLink(row[field])).map(linkFlaw);

/** What is wrong with coordinates. `given` = there are some. */
export const pointFlaws = (point: Point | undefined, given: unknown, field: string): Flaw[] => [
  ...flawIf(
    point?.swapped,
    'swapped-coordinates',
    field,
    'Latitude and longitude are swapped. They were swapped back.',
  ),
  ...flawIf(
    given && !point,
    'unknown-coordinates',
    field,
    'The coordinates are not a place on Earth, so they are not used.',
  ),
];

/** The sentence about a time zone that does not exist. */
export const unknownZone = (zone: string | undefined): string =>
  `“${zone}” is not a time zone such as Europe/Madrid, so the site's own is used.`;
