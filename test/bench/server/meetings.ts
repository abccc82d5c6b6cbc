import type {Meeting, Place} from '../../../src/model/group.js';
import type {Chance} from './chance.js';
import type {Town} from './lands.js';

interface About {
  town: Town;
  place: Place;
  /** The group's number. */
  index: number;
  /** How many meetings it has. */
  count: number;
}

type When = Pick<Meeting, 'days' | 'start' | 'minutes' | 'rule' | 'dates' | 'except'>;

const hours = [19, 18, 20, 10, 12, 17, 11, 9, 14, 15, 7, 16, 21, 8, 13, 22, 6, 23];
const pad = (number: number): string => String(number).padStart(2, '0');
const dateOf = (chance: Chance): string => `2026-${pad(1 + chance.below(12))}-${pad(1 + chance.below(28))}`;
const dayCodes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** One in twenty-five has a rule, dates of its own, or exceptions. */
const special = (chance: Chance, weekly: When): When => {
  const day = dayCodes[weekly.days[0]!]!;
  const kinds: (() => Partial<When>)[] = [
    () => ({rule: `FREQ=MONTHLY;BYDAY=${1 + chance.below(4)}${day}`}),
    () => ({rule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`, dates: [dateOf(chance)]}),
    () => ({days: [], dates: [dateOf(chance), '2026-12-10', '2027-01-14']}),
    () => ({except: [dateOf(chance), '2026-12-24', '2026-12-25', '2027-01-01']}),
  ];
  return {...weekly, ...chance.pick(kinds)()};
};

const whenOf = (chance: Chance): When => {
  const minutes = chance.pick([60, 60, 90, 120]);
  if (chance.often(0.01)) return {days: [], minutes};
  const start = `${pad(chance.zipf(hours))}:${chance.often(0.7) ? '00' : '30'}`;
  const weekly = {days: [chance.below(7)], start, minutes};
  if (chance.often(0.03)) weekly.days = [...new Set([...weekly.days, chance.below(7)])].sort((a, b) => a - b);
  return chance.often(0.04) ? special(chance, weekly) : weekly;
};

const attendanceOf = (chance: Chance): Meeting['attendance'] => {
  if (chance.often(0.68)) return 'inPerson';
  return chance.often(0.7) ? 'online' : 'hybrid';
};

const whereOf = (chance: Chance, place: Place, id: string): Pick<Meeting, 'attendance' | 'place' | 'online'> => {
  const attendance = attendanceOf(chance);
  // an online meeting has no room, but it belongs somewhere
  const seat = attendance === 'online' ? {regions: place.regions.slice(0, 2)} : place;
  return {
    attendance,
    place: seat,
    ...(attendance !== 'inPerson' && {online: {url: `https://example.org/rooms/${id}`}}),
  };
};

/** The meetings of one group, most of them in one place. */
export const meetingsOf = (chance: Chance, {town, place, index, count}: About): Meeting[] =>
  Array.from({length: count}, (_, n) => ({
    id: `bench:${index}-${n}`,
    ...whenOf(chance),
    timeZone: town.timeZone,
    ...whereOf(chance, place, `${index}-${n}`),
    ...(chance.often(0.02) && {status: 'paused' as const}),
    ...(chance.often(0.1) && {note: `Room ${1 + chance.below(40)}`}),
  }));
