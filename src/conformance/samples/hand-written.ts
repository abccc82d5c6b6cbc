import type {Group, Place} from '../../model/group.js';
import {sample} from './make.js';

const belfast: Place = {
  name: 'Quay House',
  address: '1 Bellfounder Quay',
  regions: ['Ireland', 'Belfast'],
  latitude: 54.6,
  longitude: -5.92,
};
const madrid: Place = {
  name: 'Casa Abierta',
  regions: ['Spain', 'Madrid', 'Lavapiés'],
  latitude: 40.41,
  longitude: -3.7,
};
const fiji: Place = {regions: ['Fiji'], latitude: -17.8, longitude: 178};
const samoa: Place = {regions: ['Samoa'], latitude: -13.8, longitude: -171.8};

/** What is looked for by its words. */
const worded: Group[] = [
  sample('grieve', 'Room to Grieve', {
    description: 'Say as much or as little as you like.',
    topics: ['Bereavement'],
    audiences: ['seniors'],
    languages: ['en'],
    access: ['wheelchair'],
    cost: {kind: 'donation', text: 'Give what you can'},
    capacity: {places: 12, taken: 9},
    url: 'https://kith.example/grieve',
    join: {kind: 'ask', email: 'grieve@kith.example'},
    facilitators: [{name: 'Orla Byrne', credentials: [{name: 'Registered counsellor'}]}],
    meetings: [
      {days: [4], timeZone: 'Europe/London', place: belfast},
      {days: [0], start: '10:00', timeZone: 'Europe/London', attendance: 'online', note: 'Bring a photograph.'},
    ],
  }),
  sample('duelo', 'Café de duelo', {
    lang: 'es',
    topics: ['Duelo'],
    languages: ['es'],
    cost: {kind: 'free'},
    meetings: [{days: [0], start: '10:00', timeZone: 'Europe/Madrid', place: madrid}],
  }),
  sample('tea', 'بَيْت الشّاي', {
    lang: 'ar',
    topics: ['Newcomers'],
    audiences: ['newcomers'],
    languages: ['ar', 'en'],
    meetings: [
      {days: [5], start: '20:00', timeZone: 'Asia/Kolkata', attendance: 'hybrid', place: {regions: ['India']}},
    ],
  }),
  sample('strasse', 'Leise Straße', {lang: 'de', languages: ['de'], meetings: [{days: [6], start: '05:00'}]}),
  sample('lantern', 'Lantern Evening', {meetings: [{days: [3], start: '21:00'}]}),
  sample('walkers', 'Harbour Walkers', {
    description: 'Bring a lantern and good shoes.',
    meetings: [{days: [5], start: '06:00'}],
  }),
];

/** What happens when. */
const timed: Group[] = [
  sample('ongoing', 'Kitchen Table', {topics: ['Carers'], meetings: [{days: [4], start: '17:00', minutes: 90}]}),
  sample('ended', 'Early Supper', {topics: ['Carers'], meetings: [{days: [4], start: '16:00'}]}),
  sample('sunrise', 'Sunrise Circle', {
    topics: ['Sleep'],
    meetings: [{days: [0, 1, 2, 3, 4, 5, 6], start: '06:30', timeZone: 'Pacific/Auckland', attendance: 'online'}],
  }),
  sample('second', 'Second Tuesday', {
    meetings: [{days: [], start: '20:00', timeZone: 'Europe/London', rule: 'FREQ=MONTHLY;BYDAY=2TU,4TU'}],
  }),
  sample('called-off', 'Good Friday Pause', {
    meetings: [{days: [5], start: '18:00', timeZone: 'America/New_York', except: ['2024-03-29']}],
  }),
  sample('dates', 'Spring Weekend', {
    meetings: [{days: [], start: '09:00', minutes: 480, dates: ['2024-03-30', '2024-03-31']}],
  }),
  sample('over', 'Winter Course', {meetings: [{days: [], start: '09:00', dates: ['2023-01-14']}]}),
  sample('walk', 'Quiet Hour', {meetings: [{days: [], start: undefined}]}),
  sample('bare', 'Doorstep Visits', {meetings: []}),
  sample('paused', 'Fathers Talking', {
    audiences: ['men'],
    capacity: {places: 8, taken: 8, waitingList: true},
    meetings: [{status: 'paused'}],
  }),
  sample('closed', 'Old Mill', {meetings: [{status: 'cancelled'}]}),
];

/** What lies where. */
const placed: Group[] = [
  sample('fiji', 'Suva Shore', {cost: {kind: 'paid', text: '5 dollars'}, meetings: [{place: fiji}]}),
  sample('samoa', 'Apia Shore', {cost: {kind: 'free'}, meetings: [{place: samoa}]}),
];

/** One of every kind. */
export const handWritten: readonly Group[] = [...worded, ...timed, ...placed];
