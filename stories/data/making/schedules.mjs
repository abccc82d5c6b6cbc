import {datesFrom, firstOn, firstsOfMonths, months} from './dates.mjs';

const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const starts = {
  morning: ['09:30', '10:00', '10:30', '11:00', '11:30'],
  afternoon: ['12:30', '13:30', '14:00', '15:00', '16:30'],
  evening: ['17:30', '18:00', '18:30', '19:00', '19:30', '20:00'],
  night: ['21:00', '21:30', '22:00'],
};

const kinds = {
  weekly: (chance, day) => ({days: [day], ...calledOff(chance, day)}),
  twice: (chance, day) => ({days: [day, (day + 2 + chance.below(2)) % 7].sort()}),
  fortnightly: (chance, day) => ({
    days: [day],
    rule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${codes[day]}`,
    dates: [firstOn(chance.pick(['2026-01-05', '2026-01-12']), day)],
  }),
  ordinal(chance, day) {
    const [first, second] = chance.pick([
      [1, 3],
      [2, 4],
      [2, 4],
    ]);
    return {days: [day], rule: `FREQ=MONTHLY;BYDAY=${first}${codes[day]},${second}${codes[day]}`};
  },
  monthly: (chance, day) => ({days: [day], rule: `FREQ=MONTHLY;BYDAY=${chance.pick([1, 2, 3])}${codes[day]}`}),
  last: () => ({days: [0], rule: 'FREQ=MONTHLY;BYDAY=-1SU'}),
  series: (chance, day) => ({days: [], dates: seriesDates(chance, day)}),
  appointment: () => ({days: []}),
};

/** How often each kind of schedule comes, out of 24. */
const mix = [
  ...Array(11).fill('weekly'),
  'twice',
  'twice',
  'fortnightly',
  'fortnightly',
  'fortnightly',
  'ordinal',
  'ordinal',
  'ordinal',
  'monthly',
  'monthly',
  'last',
  'series',
  'appointment',
];

/** Either a course of six, once each season, or one date a quarter. */
function seriesDates(chance, day) {
  if (chance.happens(50)) return firstsOfMonths(months(3), day);
  const seasons = ['2026-09-14', '2027-02-01', '2027-09-13', '2028-01-31', '2028-09-11'];
  return seasons.flatMap((season) => datesFrom(firstOn(season, day), 7, 6));
}

/** Dates on which a weekly group does not meet: the first of each month, or the days around new year. */
function calledOff(chance, day) {
  if (chance.happens(12)) return {except: firstsOfMonths(months(), day)};
  if (!chance.happens(15)) return {};
  return {except: ['2026-12-22', '2027-12-22', '2028-12-22'].flatMap((from) => datesFrom(firstOn(from, day), 7, 2))};
}

/** When a group meets: `{days, start?, minutes, rule?, dates?, except?}`. `part` is a part of the day. */
export function scheduleOf(chance, part) {
  const kind = chance.pick(mix);
  const schedule = kinds[kind](chance, chance.pick([0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 6]));
  const minutes = chance.pick([45, 60, 60, 75, 90, 90, 90, 120]);
  return kind === 'appointment' ? {...schedule, minutes} : {...schedule, start: chance.pick(starts[part]), minutes};
}
