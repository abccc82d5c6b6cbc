import type {Timing} from '../../../src/model/records.js';
import {dayMinutes} from '../../../src/model/time/days.js';
import {daysOf, isoOf} from '../../../src/model/time/iso-days.js';
import type {Chance} from './chance.js';

/** Zones and past changes of their clocks: to the north, south and on half hours, in a fasting month, and none. */
export const changes: [zone: string, date: string][] = [
  ['Europe/Berlin', '2024-03-31'],
  ['Europe/Berlin', '2024-10-27'],
  ['America/New_York', '2024-03-10'],
  ['America/New_York', '2024-11-03'],
  ['Australia/Lord_Howe', '2024-04-07'],
  ['Australia/Lord_Howe', '2024-10-06'],
  ['Europe/Dublin', '2023-03-26'],
  ['Europe/Dublin', '2023-10-29'],
  ['Africa/Casablanca', '2024-03-10'],
  ['Africa/Casablanca', '2024-04-14'],
  ['America/Santiago', '2024-04-07'],
  ['America/Santiago', '2024-09-08'],
  ['America/St_Johns', '2022-03-13'],
  ['Asia/Kolkata', '2024-03-31'],
];

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const ordinals = ['1', '2', '3', '4', '5', '-1', '-2'];
const monthDays = ['1', '2', '13', '15', '28', '29', '30', '31', '-1', '-2', '-31'];
const months = ['1', '2', '3', '4', '9', '10', '11', '12'];

const nthDays = (chance: Chance): string =>
  chance
    .some(weekdays, 2)
    .map((day) => (chance.once(4) ? day : chance.pick(ordinals) + day))
    .join();

const positions = (chance: Chance): string => `;BYSETPOS=${chance.some(['1', '2', '3', '-1', '-2'], 2).join()}`;

const parts = {
  DAILY: (chance: Chance): string =>
    (chance.once(3) ? `;BYDAY=${chance.some(weekdays, 3).join()}` : '') +
    (chance.once(6) ? `;BYMONTH=${chance.some(months, 4).join()}` : '') +
    (chance.once(8) ? `;BYMONTHDAY=${chance.some(monthDays, 4).join()}` : ''),
  WEEKLY: (chance: Chance): string =>
    (chance.once(4) ? '' : `;BYDAY=${chance.some(weekdays, 3).join()}` + (chance.once(8) ? positions(chance) : '')) +
    (chance.once(4) ? `;WKST=${chance.pick(weekdays)}` : ''),
  MONTHLY: (chance: Chance): string =>
    chance.pick([
      '',
      `;BYMONTHDAY=${chance.some(monthDays, 3).join()}`,
      `;BYDAY=${nthDays(chance)}`,
      `;BYDAY=${nthDays(chance)}`,
      `;BYDAY=${chance.some(weekdays, 5).join()}${positions(chance)}`,
      `;BYDAY=FR;BYMONTHDAY=13`,
      `;BYMONTHDAY=${chance.some(monthDays, 4).join()}${positions(chance)}`,
      `;BYMONTH=${chance.some(months, 4).join()};BYDAY=${nthDays(chance)}`,
    ]),
  YEARLY: (chance: Chance): string =>
    chance.pick([
      '',
      `;BYMONTH=${chance.some(months, 3).join()}`,
      `;BYMONTH=${chance.some(months, 3).join()};BYDAY=${nthDays(chance)}`,
      `;BYMONTH=${chance.some(months, 3).join()};BYMONTHDAY=${chance.some(monthDays, 3).join()}`,
      `;BYMONTHDAY=${chance.some(monthDays, 3).join()}`,
      `;BYYEARDAY=${chance.some(['1', '60', '91', '100', '366', '-1', '-100'], 3).join()}`,
      `;BYDAY=${chance.pick(['10', '13', '-40', '53', '-1'])}${chance.pick(weekdays)}`,
      `;BYDAY=${chance.some(weekdays, 3).join()}${positions(chance)}`,
    ]),
};

const two = (value: number): string => String(value).padStart(2, '0');

const randomStart = (chance: Chance): string =>
  `${two(chance.once(3) ? chance.between(0, 3) : chance.between(0, 23))}:${chance.pick(['00', '15', '30', '45'])}`;

const compact = (iso: string): string => iso.replaceAll('-', '');

const randomEnd = (chance: Chance, around: number): string => {
  const iso = compact(isoOf((around + chance.between(-20, 40)) * dayMinutes));
  return chance.pick([
    '',
    '',
    '',
    `;COUNT=${chance.between(1, 60)}`,
    `;UNTIL=${iso}T${two(chance.between(0, 23))}3000Z`,
  ]);
};

const someDates = (chance: Chance, around: number): string[] =>
  Array.from({length: chance.between(1, 4)}, () => isoOf((around + chance.between(-12, 30)) * dayMinutes));

const weekly = (chance: Chance): Pick<Timing, 'days' | 'rule' | 'dates'> => ({
  days: chance.some([0, 1, 2, 3, 4, 5, 6], 4),
});

const dated = (chance: Chance, around: number): Pick<Timing, 'days' | 'rule' | 'dates'> => ({
  days: [],
  dates: someDates(chance, around),
});

const ruled = (chance: Chance, around: number): Pick<Timing, 'days' | 'rule' | 'dates'> => {
  const frequency = chance.pick(['DAILY', 'WEEKLY', 'WEEKLY', 'MONTHLY', 'MONTHLY', 'YEARLY'] as const);
  const interval = chance.once(2) ? '' : `;INTERVAL=${chance.between(1, 4)}`;
  const first = isoOf((around - chance.between(-5, chance.pick([10, 60, 800]))) * dayMinutes);
  const rule = `FREQ=${frequency}${interval}${parts[frequency](chance)}${randomEnd(chance, around)}`;
  return {days: [], rule, dates: chance.once(4) ? [first, ...someDates(chance, around)] : [first]};
};

/** A meeting as hardly any feed would say it, with the day around which its zone changes clocks. */
export const randomTiming = (chance: Chance): {timing: Timing; around: number} => {
  const [timeZone, date] = chance.pick(changes);
  const around = daysOf(date);
  const days = chance.pick([weekly, dated, ruled, ruled, ruled, ruled])(chance, around);
  const except = chance.once(3) ? someDates(chance, around) : undefined;
  const start = randomStart(chance);
  const minutes = chance.pick([30, 60, 90, 180]);
  return {around, timing: {...days, start, minutes, timeZone, except, attendance: 'online'}};
};
