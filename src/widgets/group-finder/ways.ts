import type {Group, Meeting} from '../../model/group.js';
import {providerName} from '../../model/provider-name.js';
import type {Messages} from '../../i18n/messages.js';
import {isOff} from './sections.js';

/** A link that takes the visitor one step further. */
export interface Way {
  href: string;
  label: string;
  /** What else to know: a password, a note. */
  note?: string | undefined;
}

// Half of a surrogate pair, which a page's own backend may answer, has no address and would throw.
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
const dial = (number: string): string => `tel:${number.replace(/[^\d+*#,;]/g, '')}`;
const mail = (address: string, subject?: string): string =>
  `mailto:${encoded(address)}${subject ? `?subject=${encoded(subject)}` : ''}`;

const onlineWays = ({online}: Meeting, words: Messages): Way[] => {
  const list: Way[] = [];
  if (online?.url) {
    const provider = providerName(online.url);
    list.push({href: online.url, label: provider ? words.joinWith(provider) : words.joinLink, note: online.notes});
  }
  if (online?.phone) list.push({href: dial(online.phone), label: words.call(online.phone), note: online.phoneNotes});
  return list;
};

const askWays = ({join, name}: Group, words: Messages): Way[] => {
  const list: Way[] = [];
  if (join?.url) list.push({href: join.url, label: words.askPage});
  if (join?.email) list.push({href: mail(join.email, name), label: words.write(join.email)});
  if (join?.phone) list.push({href: dial(join.phone), label: words.call(join.phone)});
  return list;
};

/** How to join, without any server: the meeting's link or number, then the group's page, mail or phone. */
export const joinWays = (group: Group, meeting: Meeting, words: Messages): Way[] => [
  ...(isOff(meeting) ? [] : onlineWays(meeting, words)),
  ...askWays(group, words),
];

/** How to reach the people of a group. */
export const contactWays = ({contacts, name, url}: Group, words: Messages): Way[] => [
  ...(url ? [{href: url, label: words.visit}] : []),
  ...contacts.flatMap((contact) => [
    ...(contact.email
      ? [{href: mail(contact.email, name), label: words.write(contact.email), note: contact.name}]
      : []),
    ...(contact.phone ? [{href: dial(contact.phone), label: words.call(contact.phone), note: contact.name}] : []),
    ...(contact.url ? [{href: contact.url, label: contact.url, note: contact.name}] : []),
  ]),
];

// A map opens only when the visitor asks: this is a link, nothing is loaded before.
const maps = 'https://www.openstreetmap.org/';

/** A link to a map of the place; undefined when nobody knows where it is, or it is not to be known. */
export const directions = ({place, attendance}: Meeting): string | undefined => {
  if (!place || place.approximate || attendance === 'online') return undefined;
  const {latitude, longitude, address} = place;
  if (latitude !== undefined && longitude !== undefined) {
    return `${maps}?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  }
  return address && `${maps}search?query=${encoded(address)}`;
};

/** A mail, or a page, to tell about a change, with the record filled in. */
export const changeLink = (to: string, lines: readonly string[], subject: string, words: Messages): string => {
  if (/^https?:/i.test(to)) return to;
  const address = to.replace(/^mailto:/i, '');
  const body = [...lines, '', words.changeBody, ''].join('\r\n');
  return `mailto:${encoded(address)}?subject=${encoded(subject)}&body=${encoded(body)}`;
};
