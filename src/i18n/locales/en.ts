import {type PluralForms, plural} from '../plural.js';

const n = (count: number, one: string, other: string): string => {
  const forms: PluralForms = {one, other};
  return plural('en', count, forms);
};
const ordinals: Record<string, string> = {
  '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '5': 'fifth', '-1': 'last', '-2': 'second to last',
};

/** English. The other locales have the same keys. */
export const en = {
  /** BCP 47 code of these texts. */
  code: 'en',
  /** The language in its own words. */
  name: 'English',
  dir: 'ltr' as 'ltr' | 'rtl',

  // Searching
  searchLabel: 'Search for a group',
  searchHint: 'Name, topic, place …',
  showOnly: 'Show only',
  filters: 'Filters',
  filtersOn: (count: number) => n(count, 'Filters, # on', 'Filters, # on'),
  view: 'View',
  viewTime: 'By time',
  viewGroup: 'By group',
  clearAll: 'Clear all',
  remove: (what: string) => `Remove “${what}”`,
  done: 'Done',
  fewer: 'Show fewer',
  allOf: (count: number) => `Show all ${count}`,

  // What was found
  loading: 'Looking up groups …',
  meetings: (count: number) => n(count, '# meeting', '# meetings'),
  groups: (count: number) => n(count, '# group', '# groups'),
  similar: 'Nothing is spelled exactly like that. These come close.',
  nothing: 'Nothing matches yet',
  nothingHelp: 'Try fewer words, or take a filter away.',
  without: (what: string, found: string) => `Without “${what}”: ${found}`,
  emptyListing: 'No groups are listed here right now',
  emptyListingHelp: 'Please come back later, or ask the people who run this site.',
  showMore: (count: number) => n(count, 'Show # more', 'Show # more'),
  best: 'Best matches',
  soon: 'Now and soon',
  appointment: 'By appointment',
  paused: 'Paused for now',
  ended: 'No longer meets',
  timesIn: (zone: string) => `Times are in your time zone: ${zone}`,
  listing: (name: string) => `Listing by ${name}`,

  // One meeting in the list
  now: 'Happening now',
  startsIn: (minutes: number) => n(minutes, 'Starts in # minute', 'Starts in # minutes'),
  startsNow: 'Starting now',
  there: (time: string, zone: string) => `${time} there (${zone})`,
  notTonight: 'Not tonight',
  notToday: 'Not today',
  notOn: (date: string) => `Not on ${date}`,
  nextOn: (date: string) => `Next: ${date}`,
  inPerson: 'In person',
  online: 'Online',
  hybrid: 'In person and online',
  full: 'Full at the moment',
  fullWaiting: 'Full, with a waiting list',
  ledBy: (names: string) => `Led by ${names}`,
  roomLeft: (count: number) => n(count, '# place left', '# places left'),

  // When something fails
  offline: 'You seem to be offline',
  offlineHelp: 'The list will be here when your connection is back.',
  failed: 'The list could not be loaded',
  timeoutHelp: 'It took too long to answer. Please try again.',
  authHelp: 'Please sign in to see this list.',
  deniedHelp: 'This list is not open to you. Please ask the people who run this site.',
  missingHelp: 'There is no list at this address any more. Please tell the people who run this site.',
  invalidHelp: 'What came back is not a list of groups. Please tell the people who run this site.',
  rateHelp: 'Many people are looking right now. Please try again in a minute.',
  serverHelp: 'Something went wrong on the other side. Please try again.',
  noListing: 'This site does not offer a list of groups here.',
  retry: 'Try again',

  // Filters
  day: 'Day',
  time: 'Time of day',
  attendance: 'How to attend',
  topic: 'Topic',
  audience: 'Who it is for',
  language: 'Language',
  access: 'Access',
  region: 'Region',
  cost: 'Cost',
  room: 'Places',
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: 'Evening',
  night: 'Night',
  free: 'Free',
  donation: 'Donation',
  paid: 'Has a fee',
  roomYes: 'Has room',
  roomNo: 'Full',
  inside: (region: string) => `All of ${region}`,

  /** Known values of `audience` and `access`; anything else is shown as published. */
  values: {
    ase: 'American Sign Language', bfi: 'British Sign Language',
    women: 'Women', men: 'Men', lgbtq: 'LGBTQ+', young: 'Young people', beginners: 'Beginners',
    newcomers: 'Newcomers and refugees', seniors: 'Older people', parents: 'Parents', carers: 'Carers',
    veterans: 'Veterans', bipoc: 'People of colour', native: 'Indigenous people', families: 'Families',
    wheelchair: 'Wheelchair access', 'step-free': 'Step-free', 'hearing-loop': 'Hearing loop',
    'sign-language': 'Sign language', captions: 'Captions', childcare: 'Childcare', 'quiet-room': 'Quiet room',
    transit: 'Near public transport', parking: 'Parking', 'fragrance-free': 'Fragrance-free',
  } as Record<string, string>,
  /** Other words people type for a filter, by the filter's value. */
  synonyms: {
    today: ['today'], tomorrow: ['tomorrow'], evening: ['tonight', 'evenings'], weekend: ['weekend'],
    online: ['zoom', 'virtual', 'remote'], inPerson: ['face to face', 'in-person'], free: ['no cost'],
    wheelchair: ['wheelchair', 'accessible'], lgbtq: ['lgbt', 'queer', 'gay', 'trans'], roomYes: ['open places'],
  } as Record<string, string[]>,

  // Details
  close: 'Close',
  when: 'When',
  where: 'Where',
  join: 'How to join',
  joinOpen: 'You can just come.',
  joinAsk: 'Please get in touch before you come.',
  joinWith: (provider: string) => `Join with ${provider}`,
  joinLink: 'Join by link',
  call: (number: string) => `Call ${number}`,
  write: (address: string) => `Write to ${address}`,
  visit: 'Open the group’s page',
  askPage: 'Ask to join',
  directions: 'Directions',
  approximate: 'The exact place is told when you get in touch.',
  facilitators: 'Who leads it',
  register: 'See the register',
  checked: (by: string, date: string) => `Checked by ${by}, ${date}`,
  checkedOn: (date: string) => `Checked ${date}`,
  about: 'About',
  agreements: 'What we agree on',
  contact: 'Contact',
  partOf: (name: string) => `Part of ${name}`,
  otherMeetings: 'Other meetings of this group',
  otherHere: 'Also at this place',
  lastChanged: (date: string) => `Last changed ${date}`,
  calendar: 'Add to calendar',
  calendarTitle: 'Meeting',
  share: 'Share',
  copied: 'Copied',
  tellChange: 'Tell us about a change',
  changeSubject: (name: string) => `A change to “${name}”`,
  changeBody: 'What has changed?',
  unknownTime: 'Ask for the time',
  note: 'Good to know',

  // When a meeting repeats
  every: (days: string) => `Every ${days}`,
  daily: 'Every day',
  everyOther: (days: string) => `Every second week: ${days}`,
  everyNWeeks: (count: number, days: string) => `Every ${count} weeks: ${days}`,
  monthly: (which: string, day: string) => `On the ${which} ${day} of the month`,
  monthlyOn: (dates: string) => `Each month on day ${dates}`,
  onDates: (dates: string) => `On ${dates}`,
  ordinal: (position: number) => ordinals[String(position)] ?? String(position),
};

/** Every text a locale provides. */
export type Messages = typeof en;
