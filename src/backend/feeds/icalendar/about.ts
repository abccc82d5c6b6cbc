import type ICAL from 'ical.js';
import type {Contact, Facilitator, Online, Place} from '../../../model/group.js';
import {safeLink} from '../../../model/text/link.js';
import type {GroupDraft, MeetingDraft} from '../feed.js';
import {compact, line, lines, paragraphs, pointOf, prose, some, unsafe, written} from '../fields.js';
import {meetingLink} from '../meeting-link.js';
import {valueOf} from './local.js';

/** The raw text of a property. */
export const rawOf = (event: ICAL.Component, name: string): string => {
  const value = valueOf(event.getFirstProperty(name));
  return typeof value === 'string' ? value : '';
};

const isOnlyLink = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(text.trim());

const pointIn = (event: ICAL.Component): ReturnType<typeof pointOf> => {
  const [latitude, longitude] = written(valueOf(event.getFirstProperty('geo'))).split(/[;,]\s*/);
  return pointOf(latitude, longitude);
};

/** "Library, 1 High Street" is a name and an address; "1 High Street" is an address, "Library" a name. */
const splitLocation = (location: string): Pick<Place, 'name' | 'address'> => {
  const [first = '', ...rest] = location.split(', ');
  if (/^\d/.test(first)) return {address: location};
  if (rest.length > 0) return {name: first, address: rest.join(', ')};
  return /\d/.test(location) ? {address: location} : {name: location};
};

const placeOf = (event: ICAL.Component): Place | undefined => {
  const location = line(rawOf(event, 'location'));
  const {latitude, longitude} = pointIn(event) ?? {};
  const named = location && !isOnlyLink(location) ? splitLocation(location) : {};
  const place = some({...named, latitude, longitude});
  return place && {...place, regions: []};
};

const onlineOf = (event: ICAL.Component): Online | undefined => {
  const given = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl'].map((name) =>
    safeLink(rawOf(event, name)),
  );
  const found = ['location', 'description', 'url'].map((name) => meetingLink(rawOf(event, name)));
  const location = rawOf(event, 'location');
  return some({url: [...given, ...found, isOnlyLink(location) ? safeLink(location) : undefined].find(Boolean)});
};

/** Where an event takes place. */
export const whereOf = (event: ICAL.Component): Pick<MeetingDraft, 'attendance' | 'place' | 'online'> => {
  const place = placeOf(event);
  const online = onlineOf(event);
  return compact({
    attendance: online ? (place?.name || place?.address ? 'hybrid' : 'online') : 'inPerson',
    place,
    online,
  });
};

const nameOf = (property: ICAL.Property): string | undefined => line(property.getParameter('cn'));

/** Only those who lead are named: the other attendees of a public calendar did not ask to be. */
const facilitatorsOf = (event: ICAL.Component): Facilitator[] =>
  event
    .getAllProperties('attendee')
    .filter((each) => String(each.getParameter('role') ?? '').toUpperCase() === 'CHAIR')
    .flatMap((each) => nameOf(each) ?? [])
    .slice(0, 50)
    .map((name) => ({name, credentials: []}));

const emailOf = (property: ICAL.Property): string | undefined =>
  /^mailto:([^?]+@[^?]+)/i.exec(String(valueOf(property)))?.[1];

const contactsOf = (event: ICAL.Component): Contact[] =>
  [
    ...event
      .getAllProperties('organizer')
      .flatMap((each) => some({name: nameOf(each), email: line(emailOf(each))}) ?? []),
    ...event.getAllProperties('contact').flatMap((each) => some({name: line(valueOf(each))}) ?? []),
  ].slice(0, 20);

const updatedOf = (event: ICAL.Component): string | undefined => {
  const text = String(valueOf(event.getFirstProperty('last-modified') ?? event.getFirstProperty('dtstamp')));
  return /^\d{4}-\d\d-\d\dT[\d:]{8}Z$/.test(text) ? text : undefined;
};

/** What an event says of the group. */
export const groupOf = (event: ICAL.Component): GroupDraft =>
  compact({
    name: line(rawOf(event, 'summary')) ?? line(rawOf(event, 'location')) ?? 'Event without a name',
    lang: line(event.getFirstProperty('summary')?.getParameter('language'), 35),
    description: paragraphs(prose(rawOf(event, 'description')), unsafe('Link', rawOf(event, 'url'))),
    topics: lines(event.getAllProperties('categories').flatMap((each) => each.getValues() as unknown[])),
    audiences: [],
    languages: [],
    agreements: [],
    access: [],
    facilitators: facilitatorsOf(event),
    contacts: contactsOf(event),
    url: safeLink(rawOf(event, 'url')),
    updated: updatedOf(event),
  });
