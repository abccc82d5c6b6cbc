import type {Attendance, Online, Place} from '../../../model/group.js';
import {safeLink} from '../../../model/text/link.js';
import type {Flaw} from '../feed.js';
import {line, lines, paragraphs, pointOf, some, unsafe, type Point} from '../fields.js';
import {flawIf, pointFlaws} from '../flaw.js';
import {attendanceOf, isYes, plainWords} from '../vocabulary.js';
import type {Row} from './row.js';
import type {RowTraits} from './traits.js';

/** Where and how one attends. */
export interface Where {
  attendance: Attendance;
  place?: Place | undefined;
  online?: Online | undefined;
  flaws: Flaw[];
}

const pointIn = (row: Row): Point | undefined => {
  const [first, second] = row.one('coordinates')?.split(/[,;]\s*/) ?? [];
  return pointOf(row.one('latitude') ?? first, row.one('longitude') ?? second);
};

const regionsOf = (row: Row): string[] => {
  const named = lines([row.one('region'), row.one('subRegion'), row.one('subSubRegion')]);
  return named.length > 0 ? named : lines([row.one('country'), row.one('state'), row.one('city')]);
};

/** "Online" or a link under "Location" is no place. */
const isOnlineWord = (location: string | undefined): boolean =>
  Boolean(location && (attendanceOf(location) === 'online' || safeLink(location)));

const placeOf = (row: Row): Place | undefined => {
  const location = row.one('location');
  const point = pointIn(row);
  const regions = regionsOf(row);
  const place = some({
    name: isOnlineWord(location) ? undefined : location,
    address: line([
      row.all('address').join(', '),
      row.one('city'),
      [row.one('state'), row.one('postal')].filter(Boolean).join(' '),
      row.one('country'),
    ]),
    notes: row.text('placeNotes'),
    latitude: point?.latitude,
    longitude: point?.longitude,
    approximate: isYes(row.one('approximate') ?? '') || undefined,
  });
  return place || regions.length > 0 ? {...place, regions} : undefined;
};

const onlineOf = (row: Row): Online | undefined => {
  const link = row.one('conferenceUrl');
  const location = row.one('location');
  return some({
    url: safeLink(link) ?? safeLink(location),
    notes: paragraphs(unsafe('Link', link), row.text('conferenceNotes')),
    phone: row.one('conferencePhone'),
    phoneNotes: row.text('conferencePhoneNotes'),
  });
};

const both =
  /\b(?:hybrid|both|hibrid|mixt|beides)|(?:person|presen|vor ort|sur place|prasenz).*(?:online|ligne|linea|virtual|zoom|distanc)|(?:online|ligne|linea|virtual|zoom).*(?:person|presen|vor ort|sur place|prasenz)/;

const saidIn = (row: Row): Attendance | undefined => {
  const words = row.one('attendance');
  if (!words) return undefined;
  return attendanceOf(words) ?? (both.test(plainWords(words)) ? 'hybrid' : undefined);
};

const isRemote = (row: Row, online: Online | undefined): boolean =>
  Boolean(online?.url ?? online?.phone) || isOnlineWord(row.one('location'));

const inferred = (row: Row, remote: boolean, {attendance, closed}: RowTraits): Attendance => {
  if (attendance === 'hybrid' || (!remote && attendance !== 'online')) return attendance ?? 'inPerson';
  return row.one('address') && !closed ? 'hybrid' : 'online';
};

const flawsOf = (row: Row): Flaw[] => {
  const odd = oddAttendance(row);
  const given = row.one('latitude') ?? row.one('longitude') ?? row.one('coordinates');
  return [
    ...flawIf(
      odd,
      'unknown-attendance',
      'attendance',
      `“${odd}” says neither in person, online nor hybrid. It is kept in the note.`,
    ),
    ...pointFlaws(pointIn(row), given, 'latitude'),
  ];
};

/** Reads where the meetings of a row take place. */
export const whereOf = (row: Row, traits: RowTraits): Where => {
  const online = onlineOf(row);
  const attendance = saidIn(row) ?? inferred(row, isRemote(row, online), traits);
  return {attendance, place: placeOf(row), online, flaws: flawsOf(row)};
};

/** The words of the attendance column that say nothing the reader knows. */
export const oddAttendance = (row: Row): string | undefined => (saidIn(row) ? undefined : row.one('attendance'));
