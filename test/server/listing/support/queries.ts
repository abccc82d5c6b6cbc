import type {DayPart, GroupQuery} from '../../../../src/model/query.js';
import type {Chance} from '../../../bench/server/chance.js';

const parts: DayPart[] = ['morning', 'afternoon', 'evening', 'night'];
const texts = [
  'gri',
  'griev',
  'cafe',
  'Café duelo',
  'noche',
  'room "to grieve"',
  '"grieve room"',
  'zurich',
  'الأمل',
  'o’brien',
  'covid-19',
  '100%',
  'nora bereav',
  'madrid wheelchair',
  '!',
  'kitchne',
  'griefe',
  'bereavmen',
  'itche',
  'adri calm',
  'xyzzy',
  'xyzzy noche',
];

const values: Record<string, readonly string[]> = {
  day: ['0', '1', '2', '3', '4', '5', '6'],
  time: parts,
  attendance: ['inPerson', 'online', 'hybrid'],
  topic: ['Grief', 'Sleep', 'Café', 'أمل', 'Nothing'],
  audience: ['men', 'women', 'parents'],
  language: ['en', 'es', 'ar'],
  access: ['wheelchair'],
  region: ['Spain', 'Spain > Madrid', 'Spain > Madrid > Centro', 'Ireland', 'Nowhere'],
  cost: ['free', 'donation', 'paid'],
  room: ['yes', 'no'],
};

const places: Pick<GroupQuery, 'near' | 'within' | 'box'>[] = [
  {near: '40.4168,-3.7038'},
  {near: '40.4168,-3.7038', within: 5},
  {near: '-16.85,180', within: 30},
  {near: '89.9,-80', within: 100},
  {near: '40,0', within: 20_000},
  {box: '-10,35,0,60'},
  {box: '170,-20,-170,-10'},
  {box: '-180,-90,180,90'},
  {box: '-3.7038,40,-3.7038,41'},
];

/** A question with any filters, words and places on. */
export const randomQuery = (chance: Chance): GroupQuery => {
  const names = Object.keys(values).filter(() => chance.often(0.15));
  const filters = names.map((name) => [name, chance.some(values[name]!, 2)] as const);
  return {
    ...(Object.fromEntries(filters) as GroupQuery),
    ...(chance.often(0.4) && {text: chance.pick(texts)}),
    ...(chance.often(0.2) && chance.pick(places)),
  };
};

/** Zones in which a visitor may be. */
export const visitorZones = ['UTC', 'Europe/Madrid', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];
