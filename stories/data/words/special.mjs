/* Groups written by hand: the unusual ones that every real listing has. */
import {group, room, weekly} from './by-hand.mjs';

const lanternHall = {
  ...room(
    'Lantern Hall',
    '14 Lantern Lane, Hackney, London',
    ['United Kingdom', 'London', 'Hackney'],
    51.5462,
    -0.0557,
  ),
  notes: 'Ring the green bell. Step-free way in from Tailor Row.',
};

export const special = [
  group({
    id: 'sunflower-mornings',
    name: '🌻 Sunflower Mornings 🌻',
    lang: 'en',
    topics: ['Loneliness', 'Art'],
    languages: ['en'],
    description:
      'We grow sunflowers in buckets, water them, paint them and give them away. Talking is optional. Mud is not.',
    cost: {kind: 'free'},
    join: {kind: 'open'},
    access: ['step-free', 'wheelchair'],
    audiences: ['seniors'],
    facilitators: [{name: 'Marguerite Ash', credentials: []}],
    meetings: [
      weekly('sunflower-mornings-1', [6], '09:30', 90, 'Europe/London', {attendance: 'inPerson', place: lanternHall}),
    ],
  }),
  group({
    id: 'longest-name',
    lang: 'en',
    topics: ['Newcomers and refugees', 'Choir', 'Creative'],
    languages: ['en', 'ar', 'uk', 'ti'],
    name:
      'The Thursday Choir of People Who Came by Boat, by Train, on Foot or on the Number 38 Bus, and of the Neighbours ' +
      'Who Sing with Them, Bring Soup, Forget the Words, Laugh, Hum, and Come Back Week by Week',
    description: 'The name is long because everybody had to be in it. We sing songs from every home we come from.',
    cost: {kind: 'free'},
    join: {kind: 'open'},
    access: ['childcare', 'transit'],
    audiences: ['newcomers'],
    meetings: [
      weekly('longest-name-1', [4], '18:30', 90, 'Europe/London', {attendance: 'inPerson', place: lanternHall}),
    ],
  }),
  group({
    id: 'candle-meeting',
    name: 'Candlelight Meeting',
    lang: 'en',
    topics: ['Recovery'],
    languages: ['en', 'es'],
    description:
      'Saturday nights used to be the worst. Now we sit by candlelight and talk until Sunday has safely begun.',
    cost: {kind: 'donation', text: 'A dollar for the candles'},
    join: {kind: 'open'},
    access: ['transit'],
    meetings: [
      weekly('candle-meeting-1', [6], '23:30', 90, 'America/New_York', {
        attendance: 'inPerson',
        place: room(
          'Harbour House',
          '52 Heron Street, Brooklyn, New York',
          ['United States', 'New York', 'Brooklyn'],
          40.6795,
          -73.9467,
        ),
      }),
    ],
  }),
  group({
    id: 'open-house-hackney',
    name: 'Open House at Lantern Hall',
    lang: 'en',
    topics: ['Loneliness', 'Carers', 'Anxiety'],
    languages: ['en', 'pl', 'bfi'],
    description:
      'A living room for the neighbourhood. There is a host, a fire, a cat and a different table every day: ' +
      'cards on Monday, repairs on Tuesday, forms on Wednesday, singing on Thursday, nothing at all on Friday.',
    cost: {kind: 'free', text: 'Free, and so is the soup'},
    join: {kind: 'open'},
    capacity: {places: 40, taken: 18},
    access: ['wheelchair', 'step-free', 'hearing-loop', 'sign-language', 'quiet-room', 'transit'],
    facilitators: [
      {
        name: 'Esther Penhale',
        credentials: [
          {
            name: 'Registered social worker',
            url: 'https://register.example/united-kingdom/20417',
            checkedBy: 'Harbour Community Network',
            checkedOn: '2026-06-11',
          },
        ],
      },
      {name: 'Mo Rahman', credentials: []},
    ],
    meetings: [
      weekly('open-house-hackney-1', [1, 2, 3, 4, 5], '10:00', 240, 'Europe/London', {
        attendance: 'inPerson',
        place: lanternHall,
      }),
      weekly('open-house-hackney-2', [3], '19:00', 90, 'Europe/London', {
        attendance: 'hybrid',
        place: lanternHall,
        online: {url: 'https://rooms.example/open-house', phone: '+44 1632 960123', phoneNotes: 'Code 4410#'},
      }),
      {
        id: 'open-house-hackney-3',
        days: [0],
        start: '13:00',
        minutes: 150,
        timeZone: 'Europe/London',
        attendance: 'inPerson',
        rule: 'FREQ=MONTHLY;BYDAY=-1SU',
        place: lanternHall,
        note: 'Sunday lunch, on the last Sunday of the month. Tell us if you can cook.',
      },
    ],
  }),
  group({
    id: 'full-house-writing',
    name: 'Pen and Blanket',
    lang: 'en',
    topics: ['Writing', 'Creative', 'Grief'],
    languages: ['en'],
    description:
      'Eight chairs, eight blankets, eight pens. When somebody moves on, the next person on the list gets a call.',
    cost: {kind: 'paid', text: '$12, or what you can'},
    capacity: {places: 8, taken: 8, waitingList: true},
    access: ['step-free', 'quiet-room'],
    join: {
      kind: 'ask',
      url: 'https://harbour.example/join/full-house-writing',
      text: 'Leave your first name and we put you on the list.',
    },
    meetings: [
      weekly('full-house-writing-1', [2], '18:30', 120, 'America/Los_Angeles', {
        attendance: 'inPerson',
        place: room(
          'The Glasshouse',
          '31 Orchard Road, Echo Park, Los Angeles',
          ['United States', 'Los Angeles', 'Echo Park'],
          34.0791,
          -118.2584,
        ),
      }),
    ],
  }),
];
