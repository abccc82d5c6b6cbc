import type {Group, Meeting} from '../../../../src/model/group.js';

const evening: Meeting = {
  id: 'open-door-1',
  days: [2],
  start: '19:00',
  minutes: 90,
  timeZone: 'Europe/Madrid',
  attendance: 'inPerson',
  place: {name: 'Library', regions: ['Spain', 'Madrid'], latitude: 40.4168, longitude: -3.7038},
};

const plain = {
  topics: ['Grief'],
  audiences: [],
  languages: ['en'],
  facilitators: [],
  agreements: [],
  access: [],
  contacts: [],
};

/** Two groups; the id of the second needs escaping in an address. */
export const groups: Group[] = [
  {
    ...plain,
    id: 'harbour:open-door',
    name: 'Open Door',
    description: 'An evening for everyone who grieves. '.repeat(40),
    meetings: [evening],
  },
  {
    ...plain,
    id: 'harbour:a/b %c?d#é',
    name: 'Quiet Morning',
    meetings: [{...evening, id: 'quiet-1', days: [3], start: '10:00', attendance: 'online'}],
  },
];
