/* Groups written by hand: those that meet seldom, not at the moment, or no more. */
import {datesFrom} from '../making/dates.mjs';
import {group, room, weekly} from './by-hand.mjs';

export const seldom = [
  group({
    id: 'walking-alongside',
    name: 'Walking Alongside',
    lang: 'en',
    topics: ['Depression', 'Loneliness'],
    languages: ['en', 'sw'],
    description:
      'No set day. Send a message and one of us walks with you, slowly, under the trees, for as long as you like.',
    cost: {kind: 'free'},
    join: {kind: 'ask', email: 'walks@harbour.example', text: 'Tell us a time that suits you.'},
    meetings: [
      {
        id: 'walking-alongside-1',
        days: [],
        minutes: 60,
        timeZone: 'Africa/Nairobi',
        attendance: 'inPerson',
        place: {
          name: 'North gate of the park',
          regions: ['Kenya', 'Nairobi', 'Karen'],
          latitude: -1.319,
          longitude: 36.707,
          approximate: true,
        },
      },
    ],
  }),
  group({
    id: 'drum-circle',
    name: 'Sunday Drums',
    lang: 'en',
    topics: ['Creative', "Men's talk"],
    languages: ['en'],
    audiences: ['men'],
    description: 'The hall is being mended, so the drums are asleep. We will wake them when the roof is done.',
    cost: {kind: 'donation', text: 'A coin in the drum'},
    join: {kind: 'open'},
    meetings: [
      weekly('drum-circle-1', [0], '16:00', 90, 'America/Chicago', {
        attendance: 'inPerson',
        status: 'paused',
        note: 'Paused while the roof is mended.',
        place: room(
          'The Old Pump House',
          '9 Half Moon Street, Pilsen, Chicago',
          ['United States', 'Chicago', 'Pilsen'],
          41.8577,
          -87.6561,
        ),
      }),
    ],
  }),
  group({
    id: 'tuesday-table',
    name: 'The Tuesday Table',
    lang: 'en',
    topics: ['Loneliness'],
    languages: ['en', 'ga'],
    audiences: ['seniors'],
    description:
      'After eleven years of stew and stories our table has closed. Tea and Talk has room for everyone who came.',
    cost: {kind: 'free'},
    join: {kind: 'open'},
    meetings: [
      weekly('tuesday-table-1', [2], '12:30', 90, 'Europe/London', {
        attendance: 'inPerson',
        status: 'cancelled',
        note: 'This group has ended. Thank you for eleven years.',
        place: room(
          "St Brigid's Church Hall",
          '3 Clock Square, Ormeau, Belfast',
          ['United Kingdom', 'Belfast', 'Ormeau'],
          54.5824,
          -5.9181,
        ),
      }),
    ],
  }),
  group({
    id: 'six-evenings-sleep',
    name: 'Six Evenings on Sleep',
    lang: 'en',
    topics: ['Anxiety', 'Stress and burnout'],
    languages: ['en'],
    description:
      'A short course, twice a year. Each evening we look at one thing: light, worry, noise, pain, dreams, and rest without sleep.',
    cost: {kind: 'paid', text: '$30 for all six. Free places are kept back.'},
    capacity: {places: 16, taken: 5},
    join: {kind: 'ask', url: 'https://harbour.example/join/six-evenings-sleep'},
    facilitators: [
      {
        name: 'Priya Vance',
        credentials: [
          {
            name: 'Registered psychologist',
            url: 'https://register.example/australia/55120',
            checkedBy: 'Lantern House Trust',
            checkedOn: '2026-05-20',
          },
        ],
      },
    ],
    meetings: [
      {
        id: 'six-evenings-sleep-1',
        days: [],
        start: '19:00',
        minutes: 75,
        timeZone: 'Australia/Sydney',
        attendance: 'online',
        place: {regions: ['Australia', 'Sydney']},
        dates: ['2026-10-06', '2027-03-02', '2027-10-05', '2028-03-07', '2028-10-03'].flatMap((from) =>
          datesFrom(from, 7, 6),
        ),
        online: {notes: 'We send you the link when you have a place.'},
      },
    ],
  }),
];
