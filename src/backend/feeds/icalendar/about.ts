import type ICAL from 'ical.js';
import type {Contact, Facilitator, Online, Place} from '../../../model/group.js';
import {safeLink} from '../../../model/text/link.js';
import type {GroupDraft, MeetingDraft} from '../feed.js';
import {compact, line, lines, paragraphs, pointOf, prose, some, unsafe} from '../fields.js';
import {meetingLink} from '../meeting-link.js';
import {valueOf} from './local.js';

/** The raw text of a property. */
export const rawOf = (event: ICAL.Component, name: string): string => {
  const property = event.getFirstProperty(name);
  const value = property && valueOf(property);
  return typeof value === 'string' ? value : '';
};

const isOnlyLink = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(text.trim());

const pointIn = (event: ICAL.Component): ReturnType<typeof pointOf> => {
  const property = event.getFirstProperty('geo');
  const value = property && valueOf(property);
  const [latitude, longitude] = Array.isArray(value) ? value as unknown[] : String(value ?? '').split(/[;,]/);
  return pointOf(latitude, longitude);
};

const placeOf = (event: ICAL.Component): Place | undefined => {
  const location = line(rawOf(event, 'location'));
  const point = pointIn(event);
  if (!location || isOnlyLink(location)) return point && {latitude: point.latitude, longitude: point.longitude, regions: []};
  const [first = '', ...rest] = location.split(', ');
  const named = rest.length > 0 && !/^\d/.test(first);
  return compact({
    name: named || !/\d/.test(location) ? first : undefined,
    address: named ? rest.join(', ') : /\d/.test(location) || rest.length > 0 ? location : undefined,
    regions: [],
    latitude: point?.latitude,
    longitude: point?.longitude,
  });
};

const onlineOf = (event: ICAL.Component): Online | undefined => {
  const written = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl'].map((name) => safeLink(rawOf(event, name)));
  const found = ['location', 'description', 'url'].map((name) => meetingLink(rawOf(event, name)));
  const location = rawOf(event, 'location');
  return some({url: [...written, ...found, isOnlyLink(location) ? safeLink(location) : undefined].find(Boolean)});
};

/** Where an event takes place. */
export const whereOf = (event: ICAL.Component): Pick<MeetingDraft, 'attendance' | 'place' | 'online'> => {
  const place = placeOf(event);
  const online = onlineOf(event);
  return compact({attendance: online ? place?.name || place?.address ? 'hybrid' : 'online' : 'inPerson', place, online});
};

const nameOf = (property: ICAL.Property): string | undefined => line(property.getParameter('cn'));

/** Only those who lead are named: the other attendees of a public calendar did not ask to be. */
const facilitatorsOf = (event: ICAL.Component): Facilitator[] => event.getAllProperties('attendee')
  .filter((each) => String(each.getParameter('role') ?? '').toUpperCase() === 'CHAIR')
  .flatMap((each) => nameOf(each) ?? []).slice(0, 50).map((name) => ({name, credentials: []}));

const emailOf = (property: ICAL.Property): string | undefined => /^mailto:([^?]+@[^?]+)/i.exec(String(valueOf(property)))?.[1];

const contactsOf = (event: ICAL.Component): Contact[] => [
  ...event.getAllProperties('organizer').flatMap((each) => some({name: nameOf(each), email: line(emailOf(each))}) ?? []),
  ...event.getAllProperties('contact').flatMap((each) => some({name: line(valueOf(each))}) ?? []),
].slice(0, 20);

const updatedOf = (event: ICAL.Component): string | undefined => {
  const property = event.getFirstProperty('last-modified') ?? event.getFirstProperty('dtstamp');
  const text = property ? String(valueOf(property)) : '';
  return /^\d{4}-\d\d-\d\dT[\d:]{8}Z$/.test(text) ? text : undefined;
};

/** What an event says of the group. */
export const groupOf = (event: ICAL.Component): GroupDraft => compact({
  name: line(rawOf(event, 'summary')) ?? line(rawOf(event, 'location')) ?? 'Event without a name',
  lang: line(event.getFirstProperty('summary')?.getParameter('language'), 35),
  description: paragraphs(prose(rawOf(event, 'description')), unsafe('Link', rawOf(event, 'url'))),
  topics: lines(event.getAllProperties('categories').flatMap((each) => each.getValues() as unknown[])),
  audiences: [], languages: [], agreements: [], access: [],
  facilitators: facilitatorsOf(event),
  contacts: contactsOf(event),
  url: safeLink(rawOf(event, 'url')),
  updated: updatedOf(event),
});
