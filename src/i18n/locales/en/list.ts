import {type PluralForms, plural} from '../../plural.js';

const n = (count: number, one: string, other: string): string => {
  const forms: PluralForms = {one, other};
  return plural('en', count, forms);
};

/** What the list and its search and filters say. English; the other locales have the same keys. */
export const list = {
  /** BCP 47 code of these texts. */
  code: 'en',
  /** The language in its own words. */
  name: 'English',
  dir: 'ltr' as 'ltr' | 'rtl',
  helpNow: 'Need help now?',
  helpAnyway: 'In an emergency, call your local emergency number.',

  // Searching
  searchLabel: 'Search for a group',
  searchHint: 'Name, topic, place …',
  filters: 'Filters',
  filtersOn: (count: number) => n(count, 'Filters, # on', 'Filters, # on'),
  view: 'View',
  viewTime: 'By time',
  viewGroup: 'By group',
  clearAll: 'Clear all',

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

  // What it costs
  free: 'Free',
  donation: 'Donation',
  paid: 'Has a fee',

  /** Known values of `audience`, and languages that browsers cannot name; anything else is shown as published. */
  values: {
    refugees: 'Refugees',
    students: 'Students',
    open: 'Open to everyone',
    closed: 'Members only',
    ase: 'American Sign Language',
    bfi: 'British Sign Language',
    women: 'Women',
    men: 'Men',
    lgbtq: 'LGBTQ+',
    young: 'Young people',
    beginners: 'Beginners',
    newcomers: 'Newcomers',
    seniors: 'Older people',
    parents: 'Parents',
    carers: 'Carers',
    veterans: 'Veterans',
    bipoc: 'People of colour',
    native: 'Indigenous people',
    families: 'Families',
  } as Record<string, string>,
};

export type ListMessages = typeof list;
