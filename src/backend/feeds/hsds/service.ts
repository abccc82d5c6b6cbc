import type {Capacity, Contact, Group, Join} from '../../../model/group.js';
import {safeLink} from '../../../model/text/link.js';
import type {Flaw, GroupDraft, MeetingDraft, Raw, Reading} from '../feed.js';
import {compact, isRaw, line, lines, paragraphs, prose, some, unsafe} from '../fields.js';
import {flawIf, linkFlaw, unknownZone} from '../flaw.js';
import type {Entry} from '../gather.js';
import {audienceOf, costOf, languageOf} from '../vocabulary.js';
import {isZone} from '../zones.js';
import {isUnanchored, whenOf, type When} from './schedule.js';
import {accessibility, attendanceOf, objects, placeOf} from './where.js';

/** A location of a service, with the schedules that hold there. */
interface Site {
  id?: string | undefined;
  location?: Raw;
  schedules: Raw[];
}

const sitesOf = (service: Raw): Site[] => {
  const own = objects(service.schedules);
  const sites = objects(service.service_at_locations).map((link): Site => {
    const location = isRaw(link.location) ? link.location : {};
    const here = [...objects(link.schedules), ...objects(location.schedules)];
    return {id: line(link.id, 100), location, schedules: here.length > 0 ? here : own};
  });
  return sites.length > 0 ? sites : [{schedules: own}];
};

const statusOf = ({status}: Raw): MeetingDraft['status'] => {
  const text = line(status)?.toLowerCase();
  if (text === 'defunct') return 'cancelled';
  return text && text !== 'active' ? 'paused' : undefined;
};

const meetingsAt = (service: Raw, {id, location, schedules}: Site, timeZone: string): Entry['meetings'] => {
  const texts = [
    line(service.url, 2_000),
    prose(service.description),
    ...schedules.map(({schedule_link: link}) => line(link, 2_000)),
  ];
  const fixed = {...attendanceOf(location, texts), place: location && placeOf(location), status: statusOf(service)};
  const none: When = {days: [], minutes: 60, timeZone};
  const whens = schedules.length > 0 ? schedules.map((schedule) => whenOf(schedule, timeZone)) : [none];
  return whens.map((when, index) =>
    compact({...when, ...fixed, part: id && `${id}${index > 0 ? `.${index + 1}` : ''}`}),
  );
};

const phoneOf = (owner: Raw): string | undefined => line(objects(owner.phones)[0]?.number);

const contactsOf = (service: Raw): Contact[] => {
  const people = objects(service.contacts).flatMap(
    (each) => some({name: line(each.name), email: line(each.email), phone: phoneOf(each)}) ?? [],
  );
  const own = some({email: line(service.email), phone: phoneOf(service)});
  return [...(own ? [own] : []), ...people].slice(0, 20);
};

const capacityOf = (service: Raw): Capacity | undefined => {
  const [first = {}] = objects(service.service_capacities);
  const [places, available] = [first.maximum, first.available].map((each) => Math.floor(Number(each))) as [
    number,
    number,
  ];
  if (!(places > 0)) return undefined;
  return available >= 0 && available <= places ? {places, taken: places - available} : {places};
};

const joinOf = ({application_process: process}: Raw): Join | undefined => {
  const text = prose(process);
  return text
    ? {kind: /\b(?:walk|drop)[ -]?in\b|no (?:application|appointment|referral)/i.test(text) ? 'open' : 'ask', text}
    : undefined;
};

const organizationOf = ({organization}: Raw, name: string): Group['organization'] => {
  const {name: larger, url, website} = isRaw(organization) ? organization : ({} as Raw);
  const text = line(larger);
  return text && text !== name ? compact({name: text, url: safeLink(url) ?? safeLink(website)}) : undefined;
};

const topicsOf = (service: Raw): string[] =>
  lines([
    ...objects(service.attributes).map(
      ({taxonomy_term: term, label}) => (isRaw(term) ? term.name : undefined) ?? label,
    ),
    ...objects(service.taxonomy_terms).map(({name}) => name),
  ]);

const languagesOf = (service: Raw): string[] =>
  objects(service.languages).flatMap(
    ({code, name}) => languageOf(line(code) ?? '') ?? languageOf(line(name) ?? '') ?? line(name) ?? [],
  );

const updatedOf = ({last_modified: modified, assured_date: assured}: Raw): string | undefined =>
  [modified, assured].map((each) => line(each, 40)).find((each) => each && /^\d{4}-\d\d-\d\d/.test(each));

const labelled = (label: string, value: unknown): string | undefined => {
  const text = prose(value);
  return text && `${label}: ${text}`;
};

const groupOf = (service: Raw, sites: readonly Site[]): GroupDraft => {
  const name = line(service.name) ?? line(service.alternate_name) ?? 'Service without a name';
  const eligibility = line(service.eligibility_description);
  const audience = eligibility ? audienceOf(eligibility) : undefined;
  return compact({
    name,
    description: paragraphs(
      prose(service.description),
      audience === eligibility ? labelled('Who it is for', service.eligibility_description) : undefined,
      labelled('Accreditations', service.accreditations),
      unsafe('Website', service.url),
    ),
    topics: topicsOf(service),
    audiences: audience && audience !== eligibility ? [audience] : [],
    languages: languagesOf(service),
    facilitators: [],
    cost: costOf(service.fees_description ?? service.fees),
    capacity: capacityOf(service),
    join: joinOf(service),
    agreements: [],
    access: [...new Set(sites.flatMap(({location}) => (location ? accessibility(location) : [])))].slice(0, 200),
    contacts: contactsOf(service),
    url: safeLink(service.url),
    organization: organizationOf(service, name),
    updated: updatedOf(service),
  });
};

const flawsOf = (service: Raw, sites: readonly Site[]): Flaw[] => {
  const zones = sites.flatMap(({schedules}) => schedules.flatMap(({timezone}) => line(timezone) ?? []));
  return [
    ...flawIf(!line(service.name), 'no-name', 'name', 'The service has no name.'),
    ...flawIf(
      zones.some((zone) => !isZone(zone)),
      'unknown-zone',
      'timezone',
      unknownZone(zones.find((zone) => !isZone(zone))),
    ),
    ...flawIf(
      sites.some(({schedules}) => schedules.some(isUnanchored)),
      'no-first-date',
      'dtstart',
      'A schedule counts weeks but names no first date, so the meeting is listed on its weekdays, or by appointment.',
    ),
    ...(line(service.url) && !safeLink(service.url) ? [linkFlaw('url')] : []),
  ];
};

/** An HSDS 3.1 service (https://docs.openreferral.org/) as a group that meets wherever and whenever it is offered. */
export const entryOf = (service: Raw, number: number, {timeZone}: Reading): Entry => {
  const sites = sitesOf(service);
  return {
    own: line(service.id),
    at: `record ${number}`,
    content: service,
    group: groupOf(service, sites),
    meetings: sites.flatMap((site) => meetingsAt(service, site, timeZone)),
    flaws: flawsOf(service, sites),
  };
};
