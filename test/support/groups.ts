import type {Group, Meeting} from '../../src/model/group.js';
import {toLocal} from '../../src/model/time/zone.js';
import {toEpoch} from '../../src/model/time/to-epoch.js';

/** The zone of the device that runs the tests: times are shown in it. */
export const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
/** Tuesday 10 March 2026, 18:30 on this device's clock. Epoch milliseconds. */
export const now = toEpoch(here, Date.UTC(2026, 2, 10, 18, 30) / 60_000) * 60_000;
/** A zone whose clock shows another time than this device's. */
export const elsewhere =
  toLocal('Asia/Kolkata', now / 60_000) === toLocal(here, now / 60_000) ? 'Pacific/Auckland' : 'Asia/Kolkata';

/** A weekly meeting: Tuesdays at 19:00 for an hour, in a room, by this device's clock. */
export const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  id: 'm',
  days: [2],
  start: '19:00',
  minutes: 60,
  timeZone: here,
  attendance: 'inPerson',
  ...more,
});

/** A group of which only the name is known. Without meetings given it has one weekly meeting. */
export const group = (name: string, more: Partial<Group> = {}): Group => ({
  id: name.toLowerCase().replace(/\W+/g, '-'),
  name,
  topics: [],
  audiences: [],
  languages: [],
  facilitators: [],
  agreements: [],
  access: [],
  contacts: [],
  meetings: [meeting({id: `${name.toLowerCase().replace(/\W+/g, '-')}-1`})],
  ...more,
});

const quayHouse = {
  name: 'Quay House',
  address: '1 Lantern Quay, Belfast',
  regions: ['Ireland', 'Belfast'],
  notes: 'Ring the lower bell.',
  latitude: 54.6,
  longitude: -5.92,
};

/** All that can be known of a group. Tuesdays at 19:00 at Quay House, and Thursdays at 10:00 online. */
export const roomToGrieve = group('Room to Grieve', {
  lang: 'en',
  description: 'Say as much or as little as you like.',
  topics: ['Grief'],
  audiences: ['seniors'],
  languages: ['en'],
  facilitators: [
    {
      name: 'Orla Byrne',
      credentials: [
        {
          name: 'Registered counsellor',
          url: 'https://register.example/77',
          checkedBy: 'Lantern Network',
          checkedOn: '2026-01-11',
        },
      ],
    },
  ],
  cost: {kind: 'donation', text: 'Give what you can'},
  capacity: {places: 12, taken: 9},
  join: {kind: 'ask', email: 'grief@lantern.example', text: 'A host answers within three days.'},
  agreements: ['What is said here stays here'],
  access: ['wheelchair'],
  contacts: [{name: 'Orla', phone: '+44 1632 960001'}],
  url: 'https://lantern.example/grief',
  feedback: {email: 'listings@lantern.example'},
  source: {id: 'lantern', name: 'Lantern Network'},
  updated: '2026-02-01T10:00:00Z',
  meetings: [
    meeting({id: 'grief-room', place: quayHouse, note: 'Bring a photograph.'}),
    meeting({
      id: 'grief-online',
      days: [4],
      start: '10:00',
      attendance: 'online',
      online: {url: 'https://zoom.us/j/123', notes: 'Password: candle', phone: '+44 1632 960002'},
    }),
  ],
});

/** Began half an hour ago. */
export const kitchenTable = group('Kitchen Table', {
  topics: ['Carers'],
  languages: ['en'],
  cost: {kind: 'free'},
  meetings: [meeting({id: 'kitchen', start: '18:00', place: {...quayHouse, notes: undefined}})],
});

/** Spanish, online, Tuesdays at 21:30. */
export const nocheEnCalma = group('Noche en calma', {
  lang: 'es',
  topics: ['Ansiedad'],
  languages: ['es'],
  cost: {kind: 'free'},
  meetings: [meeting({id: 'calma', start: '21:30', attendance: 'online', online: {url: 'https://meet.jit.si/calma'}})],
});

/** Arabic, hybrid, on another clock than this device's, Wednesdays. */
export const teaHouse = group('بيت الشاي', {
  id: 'tea-house',
  lang: 'ar',
  topics: ['Newcomers'],
  audiences: ['newcomers'],
  languages: ['ar'],
  meetings: [meeting({id: 'tea', days: [3], start: '20:00', timeZone: elsewhere, attendance: 'hybrid'})],
});

/** Every second and fourth Tuesday; not on this one. */
export const secondTuesday = group('Second Tuesday', {
  topics: ['Grief'],
  meetings: [meeting({id: 'second', start: '20:00', rule: 'FREQ=MONTHLY;BYDAY=2TU,4TU', except: ['2026-03-10']})],
});

/** On its summer pause. */
export const fathersTalking = group('Fathers Talking', {
  audiences: ['men'],
  capacity: {places: 8, taken: 8, waitingList: true},
  meetings: [meeting({id: 'fathers', status: 'paused'})],
});

/** By appointment. */
export const quietWalk = group('Quiet Walk', {meetings: [meeting({id: 'walk', days: [], start: undefined})]});

/** One of every kind. In the order of time: kitchen table, room to grieve, second Tuesday, noche en calma, … */
export const groups: readonly Group[] = [
  roomToGrieve,
  kitchenTable,
  nocheEnCalma,
  teaHouse,
  secondTuesday,
  fathersTalking,
  quietWalk,
];

/** So many groups that meet daily, `Circle 1`, `Circle 2` …, a minute apart. */
export const circles = (count: number): Group[] =>
  Array.from({length: count}, (_, index) =>
    group(`Circle ${index + 1}`, {
      topics: [index % 2 ? 'Sleep' : 'Grief'],
      meetings: [
        meeting({
          id: `circle-${index + 1}`,
          start: `${String(9 + Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`,
        }),
      ],
    }),
  );
