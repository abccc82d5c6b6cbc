import type {Contact, Group, Online, Place} from '../../../model/group.js';
import type {Timing, Traits} from '../../../model/records.js';
import {safeLink} from '../../../model/text/link.js';
import {plainText} from '../../../model/text/plain-text.js';
import type {Flaw, GroupDraft, MeetingDraft, Raw, Reading} from '../feed.js';
import {compact, line, paragraphs, pointOf, prose, some, unsafe} from '../fields.js';
import type {RowReader} from '../rows.js';
import {isZone} from '../zones.js';
import {formatReader, type FormatTraits} from './formats.js';

const places = [
  'location_nation',
  'location_province',
  'location_sub_province',
  'location_municipality',
  'location_city_subsection',
  'location_neighborhood',
];
const spoken = [
  'meeting_name',
  'location_text',
  'location_street',
  ...places,
  'location_info',
  'comments',
  'service_body_name',
  'bus_lines',
  'train_lines',
];
const telling = [
  'meeting_name',
  'service_body_bigint',
  'service_body_name',
  'formats',
  'location_text',
  'location_street',
  'email_contact',
];
const venues = new Map<string, Timing['attendance']>([
  ['1', 'inPerson'],
  ['2', 'online'],
  ['3', 'hybrid'],
]);

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Weekday of the format's 1 = Sunday … 7. */
export const dayOf = ({weekday_tinyint: day}: Raw): number[] => {
  const number = Number(textOf(day)) - 1;
  return Number.isInteger(number) && number >= 0 && number < 7 ? [number] : [];
};

/** `HH:mm` of `HH:MM:SS`. */
export const startOf = ({start_time: time}: Raw): string | undefined => {
  const [, hour, minute] = /^(\d\d?):(\d\d)/.exec(textOf(time)) ?? [];
  const valid = hour && minute && Number(hour) < 24 && Number(minute) < 60;
  return valid ? `${hour.padStart(2, '0')}:${minute}` : undefined;
};

const minutesOf = ({duration_time: duration}: Raw): number => {
  const [, hours, minutes] = /^(\d\d?):(\d\d)/.exec(textOf(duration)) ?? [];
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0) || 60;
};

const attendanceOf = (row: Raw, {online, hybrid}: FormatTraits): Timing['attendance'] => {
  const venue = venues.get(textOf(row.venue_type));
  if (venue) return venue;
  if (hybrid) return 'hybrid';
  const remote = online || row.virtual_meeting_link || row.phone_meeting_number;
  if (!remote) return 'inPerson';
  return row.location_street && !online ? 'hybrid' : 'online';
};

const regionsOf = (row: Raw): string[] => places.flatMap((field) => line(row[field]) ?? []);

const placeOf = (row: Raw): Place | undefined => {
  const point = pointOf(row.latitude, row.longitude);
  const regions = regionsOf(row);
  const place = some({
    name: line(row.location_text),
    address: line([
      row.location_street,
      row.location_municipality,
      [row.location_province, row.location_postal_code_1].filter(Boolean).join(' '),
      row.location_nation,
    ]),
    notes: paragraphs(prose(row.location_info), prose(row.bus_lines), prose(row.train_lines)),
    latitude: point?.latitude,
    longitude: point?.longitude,
  });
  return place || regions.length > 0 ? {...place, regions} : undefined;
};

const onlineOf = (row: Raw): Online | undefined =>
  some({
    url: safeLink(row.virtual_meeting_link),
    notes: paragraphs(unsafe('Link', row.virtual_meeting_link), prose(row.virtual_meeting_additional_info)),
    phone: line(row.phone_meeting_number),
  });

const contactsOf = (row: Raw): Contact[] =>
  [1, 2].flatMap(
    (n) =>
      some({
        name: line(row[`contact_name_${n}`]),
        email: line(row[`contact_email_${n}`]) ?? (n === 1 ? line(row.email_contact) : undefined),
        phone: line(row[`contact_phone_${n}`]),
      }) ?? [],
  );

const organizationOf = (row: Raw): Group['organization'] => {
  const name = line(row.service_body_name);
  return name ? {name} : undefined;
};

const groupOf = (row: Raw, {topics, audiences, languages, access}: FormatTraits): GroupDraft =>
  compact({
    name: line(row.meeting_name) ?? line(row.location_text) ?? 'Meeting without a name',
    lang: line(row.lang_enum, 35),
    topics,
    audiences,
    languages,
    access,
    facilitators: [],
    agreements: [],
    contacts: contactsOf(row),
    organization: organizationOf(row),
  });

/** Understands the meetings of a BMLT server (https://bmlt.app). `formats` are those that came with the answer. */
export class BmltReader implements RowReader {
  readonly #timeZone: string;
  readonly #formatsOf: (row: Raw) => FormatTraits;

  constructor({timeZone}: Reading, formats: unknown) {
    this.#timeZone = timeZone;
    this.#formatsOf = formatReader(formats);
  }

  timing(row: Raw): Timing {
    const traits = this.#formatsOf(row);
    const attendance = attendanceOf(row, traits);
    const paused = textOf(row.published) === '0' || (traits.closed && attendance === 'inPerson');
    return {
      days: dayOf(row),
      start: startOf(row),
      minutes: minutesOf(row),
      timeZone: isZone(row.time_zone) ? row.time_zone : this.#timeZone,
      attendance,
      status: paused ? 'paused' : undefined,
    };
  }

  traits(row: Raw): Traits {
    const {topics, audiences, languages, access} = this.#formatsOf(row);
    const {latitude, longitude} = pointOf(row.latitude, row.longitude) ?? {};
    return {topics, audiences, languages, access, regions: regionsOf(row), latitude, longitude};
  }

  words(row: Raw): string {
    const {topics, audiences, access} = this.#formatsOf(row);
    const said = spoken.map((field) => textOf(row[field])).filter(Boolean);
    return plainText([...said, ...topics, ...audiences, ...access].join('\n'));
  }

  meeting(row: Raw): MeetingDraft {
    return compact({...this.timing(row), place: placeOf(row), online: onlineOf(row), note: prose(row.comments)});
  }

  group(row: Raw): GroupDraft {
    return groupOf(row, this.#formatsOf(row));
  }

  ownId(row: Raw): unknown {
    return row.id_bigint ?? row.id;
  }

  groupKey(row: Raw): string {
    return telling.map((field) => textOf(row[field])).join('\n');
  }

  async flaws(): Promise<(row: Raw) => Flaw[]> {
    const {flawsOf} = await import('./flaws.js');
    return (row) => flawsOf(row, this.#formatsOf(row));
  }
}
