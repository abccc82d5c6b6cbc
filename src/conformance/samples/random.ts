import type {Group, Meeting} from '../../model/group.js';
import {type Chance, chanceFrom} from '../chance.js';
import {sample} from './make.js';
import {zones} from './moment.js';

// No word stands inside another, so that looking for beginnings and looking anywhere find the same.
const firsts = ['Amber', 'Birch', 'Cobalt', 'Dune', 'Ember', 'Fjord'] as const;
const seconds = ['Gathering', 'Hollow', 'Junction', 'Kindred', 'Meadow'] as const;
/** Words that some of the random groups have. */
export const words = [...firsts, ...seconds].map((word) => word.toLowerCase());

/** Values that groups share, so that filters meet. */
export const values = {
  topic: ['Sleep', 'Carers', 'Anxiety'],
  audience: ['men', 'women', 'seniors'],
  language: ['en', 'es', 'pt-BR'],
  access: ['wheelchair', 'captions'],
  region: ['Spain', 'Spain > Madrid', 'Ireland', 'Ireland > Galway'],
} as const;
const regions = [['Spain'], ['Spain', 'Madrid'], ['Ireland', 'Galway'], []];
const clocks = ['00:15', '04:59', '05:00', '09:30', '12:00', '17:00', '19:00', '21:00', '23:45'] as const;
const rules = [
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH',
  'FREQ=MONTHLY;BYDAY=1SU',
  'FREQ=DAILY',
  'FREQ=MONTHLY;BYDAY=-1FR',
] as const;
const days = [0, 1, 2, 3, 4, 5, 6];

const timing = (chance: Chance): Partial<Meeting> => {
  const start = chance.one(clocks);
  if (chance.percent(15)) return {days: [], start, rule: chance.one(rules)};
  if (chance.percent(5)) return {days: [], start, dates: ['2024-03-29', '2024-04-11']};
  if (chance.percent(5)) return {days: [], start: undefined};
  const own = [...new Set([chance.below(7), ...chance.some(days)])];
  return {days: own, start, ...(chance.percent(10) && {except: ['2024-03-29', '2024-03-31']})};
};

const place = (chance: Chance): Meeting['place'] => ({
  regions: chance.one(regions),
  ...(chance.percent(70) && {
    latitude: 36 + chance.below(2_000) / 100,
    longitude: -10 + chance.below(1_500) / 100,
  }),
});

const meeting = (chance: Chance): Partial<Meeting> => ({
  ...timing(chance),
  minutes: chance.one([30, 60, 90, 1_500]),
  timeZone: chance.one(zones),
  attendance: chance.one(['inPerson', 'online', 'hybrid']),
  ...(chance.percent(60) && {place: place(chance)}),
  ...(chance.percent(6) && {status: chance.one(['paused', 'cancelled'])}),
});

const group = (chance: Chance, index: number): Group =>
  sample(`random-${index}`, `${chance.one(firsts)} ${chance.one(seconds)}`, {
    topics: chance.some(values.topic),
    audiences: chance.some(values.audience),
    languages: chance.some(values.language),
    access: chance.some(values.access),
    ...(chance.percent(50) && {cost: {kind: chance.one(['free', 'donation', 'paid'])}}),
    ...(chance.percent(40) && {capacity: {places: chance.below(3), taken: chance.below(3)}}),
    meetings: Array.from({length: 1 + chance.below(3)}, () => meeting(chance)),
  });

/** So many groups, always the same ones. */
export const randomGroups = (count: number): Group[] => {
  const chance = chanceFrom(7);
  return Array.from({length: count}, (_none, index) => group(chance, index));
};
