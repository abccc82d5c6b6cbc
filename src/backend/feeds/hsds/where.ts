import type {Attendance, Online, Place} from '../../../model/group.js';
import type {Raw} from '../feed.js';
import {isRaw, line, lines, paragraphs, pointOf, prose, some} from '../fields.js';
import {meetingLink} from '../meeting-link.js';
import {accessOf} from '../vocabulary.js';

/** The objects of a list, which may be anything. */
export const objects = (list: unknown): Raw[] => (Array.isArray(list) ? list.filter(isRaw).slice(0, 500) : []);

const addressOf = (location: Raw): Raw => objects(location.addresses)[0] ?? {};

/** The place of an HSDS location. */
export const placeOf = (location: Raw): Place | undefined => {
  const address = addressOf(location);
  const {country, state_province: state, region, city} = address;
  const regions = lines([country, state, region, city]);
  const point = pointOf(location.latitude, location.longitude);
  const place = some({
    name: line(location.name),
    address: line([
      address.address_1,
      address.address_2,
      city,
      [state, address.postal_code].filter(Boolean).join(' '),
      country,
    ]),
    notes: paragraphs(prose(location.description), prose(location.transportation)),
    latitude: point?.latitude,
    longitude: point?.longitude,
  });
  return place || regions.length > 0 ? {...place, regions} : undefined;
};

/** Canonical codes, or the publisher's words, of what makes a location accessible. */
export const accessibility = (location: Raw): string[] =>
  objects(location.accessibility).flatMap((each) => accessOf(line(each.description) ?? line(each.details) ?? '') || []);

/** Where and how one attends: a location of type `virtual`, or a link into a meeting room. */
export const attendanceOf = (
  location: Raw | undefined,
  texts: readonly (string | undefined)[],
): {attendance: Attendance; online?: Online} => {
  const url = [...texts, line(location?.url, 2_000)].map(meetingLink).find(Boolean);
  if (!url) return {attendance: location?.location_type === 'virtual' ? 'online' : 'inPerson'};
  return {attendance: !location || location.location_type === 'virtual' ? 'online' : 'hybrid', online: {url}};
};
