import type {Group, Meeting, Place} from '../../../../src/model/group.js';
import {type Chance, chanceFrom} from '../../../bench/server/chance.js';

type When = Pick<Meeting, 'days' | 'start' | 'rule' | 'dates' | 'except'>;

const zones = [
  'UTC',
  'Europe/Madrid',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'America/St_Johns',
  'Nowhere/Atall',
];
const clocks = [
  '00:15',
  '01:30',
  '02:00',
  '02:30',
  '04:59',
  '05:00',
  '09:30',
  '12:00',
  '17:00',
  '19:00',
  '21:00',
  '23:45',
];
const rules = [
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH',
  'FREQ=MONTHLY;BYDAY=2TU',
  'FREQ=DAILY',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=9',
  'FREQ=DAILY;UNTIL=20240401T000000Z',
  'FREQ=HOURLY',
];
const dates = ['2024-03-30', '2024-03-31', '2024-04-01', '2024-04-09', '2024-06-13', '2024-10-27', '2030-01-01'];
const topics = ['Grief', 'Sleep', 'Carers', 'Café', 'أمل', 'Ärger & Wut'];
const audiences = ['men', 'women', 'parents'];
const names = [
  'Room to Grieve',
  'Noche en calma',
  'Kitchen Table',
  'Café de duelo',
  'مجموعة الأمل',
  'Living with Sleep',
];
const descriptions = [
  'We listen. Nobody must speak; tea is free.',
  'Gentle evenings for carers, in Zürich and online',
  'Para quien ha perdido a alguien.',
  'O’Brien hall, covid-19 rules apply 100%',
];
const places: (Place | undefined)[] = [
  {regions: ['Spain', 'Madrid', 'Centro'], name: 'Casa Azul', latitude: 40.4168, longitude: -3.7038},
  {regions: ['Spain', 'Madrid'], latitude: 40.5, longitude: -3.6},
  {regions: ['Ireland', 'Belfast'], address: '1 New York Street', latitude: 54.6, longitude: -5.93},
  {regions: ['Fiji'], latitude: -16.8, longitude: 179.98},
  {regions: ['Fiji'], latitude: -16.9, longitude: -179.95},
  {regions: ['Svalbard'], latitude: 89.7, longitude: 100},
  {regions: []},
  undefined,
];

const weekly = (chance: Chance): When => ({
  days: [...new Set(Array.from({length: chance.below(4)}, () => chance.below(7)))],
  start: chance.pick(clocks),
});

const special = (chance: Chance): When => {
  const some = (): string[] => chance.some(dates, 3);
  const kinds: (() => When)[] = [
    () => ({days: [], start: chance.pick(clocks), dates: some()}),
    () => ({...weekly(chance), except: some()}),
    () => ({days: [], start: chance.pick(clocks), rule: chance.pick(rules)}),
    () => ({days: [2], start: chance.pick(clocks), rule: chance.pick(rules), dates: some(), except: some()}),
    () => ({days: [3]}),
  ];
  return chance.pick(kinds)();
};

/** The timing of a meeting: weekly, or anything else that a listing may say. */
export const randomTiming = (
  chance: Chance,
): When & Pick<Meeting, 'minutes' | 'timeZone' | 'attendance' | 'status'> => ({
  ...(chance.often(0.6) ? weekly(chance) : special(chance)),
  minutes: chance.pick([0, 30, 60, 90, 1500, 11_000]),
  timeZone: chance.pick(zones),
  attendance: chance.pick(['inPerson', 'online', 'hybrid'] as const),
  ...(chance.often(0.1) && {status: chance.pick(['active', 'paused', 'cancelled'] as const)}),
});

const meetingOf = (chance: Chance, id: string): Meeting => {
  const place = chance.pick(places);
  return {id, ...randomTiming(chance), ...(place && {place})};
};

const groupOf = (chance: Chance, index: number, source: string): Group => ({
  id: `${source}:${index}`,
  name: chance.pick(names),
  description: chance.pick(descriptions),
  topics: chance.some(topics, 2),
  audiences: chance.some(audiences, 2),
  languages: chance.some(['en', 'es', 'ar'], 2),
  access: chance.often(0.5) ? ['wheelchair'] : [],
  facilitators: chance.often(0.3) ? [{name: 'Nora Quinn', credentials: [{name: 'Bereavement counsellor'}]}] : [],
  agreements: [],
  contacts: [],
  ...(chance.often(0.5) && {cost: {kind: chance.pick(['free', 'donation', 'paid'] as const)}}),
  ...(chance.often(0.5) && {capacity: {places: chance.below(3), taken: chance.below(3)}}),
  source: {id: source},
  meetings: Array.from({length: chance.below(4)}, (_, n) => meetingOf(chance, `${source}:${index}-${n}`)),
});

/** A seeded listing in which everything occurs that a listing may hold. */
export const randomGroups = (count: number, seed: number, source = 'example.org/feed'): Group[] => {
  const chance = chanceFrom(seed);
  return Array.from({length: count}, (_, index) => groupOf(chance, index, source));
};
