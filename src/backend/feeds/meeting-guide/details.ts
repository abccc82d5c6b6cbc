import type {Contact, Group, Online, Place} from '../../../model/group.js';
import {safeLink} from '../../../model/text/link.js';
import type {GroupDraft, Raw} from '../feed.js';
import {compact, line, lines, paragraphs, pointOf, prose, some, unsafe, type Point} from '../fields.js';

/** The record's name, or what comes nearest to one. */
export const nameOf = ({name, group, location, formatted_address: address}: Raw): string =>
  line(name) ?? line(group) ?? line(location) ?? line(address) ?? 'Meeting without a name';

/** From general to specific. */
export const regionsOf = (row: Raw): string[] => {
  if (Array.isArray(row.regions) && row.regions.length > 0) return lines(row.regions);
  const named = lines([row.region, row.sub_region, row.sub_sub_region]);
  return named.length > 0 ? named : lines([row.city]);
};

/** Where the record is, if it says so in a way that makes sense. */
export const whereOf = ({latitude, longitude, coordinates}: Raw): Point | undefined => {
  const [first, second] = typeof coordinates === 'string' ? coordinates.split(',') : [];
  return pointOf(latitude ?? first, longitude ?? second);
};

const addressOf = (row: Raw): string | undefined =>
  line(row.formatted_address) ??
  line([row.address, row.city, [row.state, row.postal_code].filter(Boolean).join(' '), row.country]);

export const placeOf = (row: Raw): Place | undefined => {
  const regions = regionsOf(row);
  const point = whereOf(row);
  const place = some({
    name: line(row.location),
    address: addressOf(row),
    notes: prose(row.location_notes),
    latitude: point?.latitude,
    longitude: point?.longitude,
    approximate: row.approximate === true || row.approximate === 'yes' || undefined,
  });
  return place || regions.length > 0 ? {...place, regions} : undefined;
};

export const onlineOf = (row: Raw): Online | undefined =>
  some({
    url: safeLink(row.conference_url),
    notes: paragraphs(unsafe('Link', row.conference_url), prose(row.conference_url_notes)),
    phone: line(row.conference_phone),
    phoneNotes: prose(row.conference_phone_notes),
  });

const contactsOf = (row: Raw): Contact[] => {
  const numbered = [1, 2, 3].map((n) => [`contact_${n}_name`, `contact_${n}_email`, `contact_${n}_phone`]);
  return [['', 'email', 'phone'], ...numbered, ['', 'entity_email', 'entity_phone']].flatMap(
    ([name = '', email = '', phone = '']) =>
      some({name: line(row[name]), email: line(row[email]), phone: line(row[phone])}) ?? [],
  );
};

const organizationOf = (row: Raw, name: string): Group['organization'] => {
  const larger = lines([row.group, row.district, row.entity]).find((each) => each !== name);
  return larger ? compact({name: larger, url: safeLink(row.entity_url)}) : undefined;
};

const instant = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d)?))?/;

/** ISO 8601 of the format's UTC stamps. */
const updatedOf = (updated: unknown): string | undefined => {
  const [, date, time] = typeof updated === 'string' ? (instant.exec(updated.trim()) ?? []) : [];
  return date && `${date}T${time ?? '00:00:00'}Z`;
};

/** What the record says of the group rather than of the meeting, apart from its types. */
export const aboutGroup = (row: Raw): Omit<GroupDraft, 'topics' | 'audiences' | 'languages' | 'access'> => {
  const name = nameOf(row);
  return compact({
    name,
    description: paragraphs(
      prose(row.group_notes),
      unsafe('Website', row.website),
      unsafe('Page', row.url),
      unsafe('Organisation', row.entity_url),
    ),
    facilitators: [],
    agreements: [],
    contacts: contactsOf(row),
    url: safeLink(row.website) ?? safeLink(row.url),
    organization: organizationOf(row, name),
    feedback: some({
      url: safeLink(row.feedback_url) ?? safeLink(row.edit_url),
      email: line(Array.isArray(row.feedback_emails) ? row.feedback_emails[0] : row.feedback_emails),
    }),
    updated: updatedOf(row.updated),
  });
};
