import {minutesBetween, readClock} from '../../../model/schedule-words/clock.js';
import {isUnclearDate, readDates} from '../../../model/schedule-words/dates.js';
import {readSchedule, type Schedule} from '../../../model/schedule-words/read-schedule.js';
import type {ScheduleLanguage} from '../../../model/schedule-words/vocabulary.js';
import type {Flaw, MeetingDraft} from '../feed.js';
import {compact, line, paragraphs} from '../fields.js';
import {flawIf, unknownZone} from '../flaw.js';
import {isZone} from '../zones.js';
import type {Row} from './row.js';

/** How the dates and words of a sheet are meant. */
export interface Habits {
  timeZone: string;
  dayFirst: boolean;
  language?: ScheduleLanguage | undefined;
}

/** When a row's meetings take place: one for each schedule that its words name. */
export interface Whens {
  whens: Pick<MeetingDraft, 'days' | 'start' | 'minutes' | 'timeZone' | 'rule' | 'dates' | 'except' | 'note'>[];
  flaws: Flaw[];
}

/** A schedule together with the words it was read from. */
interface Said {
  words: string;
  schedule: Schedule | undefined;
}

const scheduleOf = (words: string, habits: Habits): Said => ({
  words,
  schedule: words ? readSchedule(words, habits) : undefined,
});

/** The words of the schedule column, one schedule a line; or else those of the day and time columns. */
const saidIn = (row: Row, habits: Habits): Said[] => {
  const day = row.all('day').join(' ');
  const list = row
    .all('schedule')
    .flatMap((cell) => cell.split(/[;\n]/))
    .flatMap((words) => line(words) ?? []);
  const said = list.map((words) => scheduleOf(words, habits));
  const [first] = said;
  if (first && !day) return said;
  const own = scheduleOf(day, habits);
  return [{words: [day, first?.words].filter(Boolean).join(', '), schedule: merged(own, first)}];
};

const merged = (own: Said, other: Said | undefined): Schedule | undefined => {
  if (!own.schedule || !other?.schedule) return own.schedule ?? other?.schedule;
  const rest = [own.schedule.rest, other.schedule.rest].filter(Boolean).join(' ');
  const days = own.schedule.days.length > 0 ? own.schedule.days : other.schedule.days;
  return {...other.schedule, ...own.schedule, days, ...(rest && {rest})};
};

interface Times {
  start?: string | undefined;
  end?: string | undefined;
  /** Minutes, when the words name a span such as "7-8:30pm". */
  span?: number | undefined;
}

const readTime = (cell: string | undefined, habits: Habits): Times => {
  const start = cell && readClock(cell);
  if (start || !cell) return {start};
  const said = readSchedule(cell, habits);
  return {start: said?.start, span: said?.minutes};
};

const timesOf = (row: Row, schedule: Schedule | undefined, habits: Habits): Times => {
  const {start, span} = readTime(row.one('time'), habits);
  const {start: end} = readTime(row.one('end'), habits);
  return {start: start ?? schedule?.start, end, span: span ?? schedule?.minutes};
};

const durationOf = (text: string | undefined): number | undefined => {
  const [, hours, minutes] =
    /^(?:(\d+(?:[.,]\d+)?)\s*(?:h|hrs?|hours?|horas?|heures?|stunden?|std)\w*\.?\s*)?(?:(\d+)\s*(?:m\w*|')?)?$/i.exec(
      text ?? '',
    ) ?? [];
  const clock = /^(\d{1,2}):(\d\d)$/.exec(text ?? '');
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  return Math.round(Number((hours ?? '0').replace(',', '.')) * 60) + Number(minutes ?? 0) || undefined;
};

const datesIn = (row: Row, field: 'dates' | 'cancelled' | 'first', {dayFirst}: Habits): string[] =>
  row
    .all(field)
    .flatMap((cell) => readDates(cell, dayFirst).dates)
    .slice(0, 1_000);

/** A rule that counts weeks needs a first date; without one the meeting is shown every week, and its words say the rest. */
const ruleOf = (schedule: Schedule | undefined, first: readonly string[]): string | undefined =>
  schedule?.unanchored && first.length === 0 ? undefined : schedule?.rule;

const anchors = (rule: string | undefined, first: readonly string[]): readonly string[] =>
  rule?.includes('INTERVAL') ? first : [];

/** Words that were not all understood stay in the note, where people can read them. */
const isUnclear = ({schedule, words}: Said, first: readonly string[]): boolean =>
  Boolean(words && (!schedule || schedule.rest || (schedule.unanchored && first.length === 0)));

const minutesOf = (row: Row, {start, end, span}: Times): number => {
  const minutes = durationOf(row.one('duration')) ?? (end ? minutesBetween(start, end) : span);
  return Math.min(minutes ?? 60, 20_160);
};

const sorted = (dates: readonly string[]): string[] | undefined =>
  dates.length > 0 ? [...new Set(dates)].sort().slice(0, 1_000) : undefined;

const whenOf = (row: Row, said: Said, habits: Habits): Whens['whens'][number] => {
  const {schedule, words} = said;
  const first = datesIn(row, 'first', habits);
  const rule = ruleOf(schedule, first);
  const times = timesOf(row, schedule, habits);
  const zone = row.one('zone');
  return compact({
    days: schedule?.days ?? [],
    start: times.start,
    minutes: minutesOf(row, times),
    timeZone: isZone(zone) ? zone : habits.timeZone,
    rule,
    dates: sorted([...anchors(rule, first), ...datesIn(row, 'dates', habits), ...(schedule?.dates ?? [])]),
    except: sorted(datesIn(row, 'cancelled', habits)),
    note: paragraphs(isUnclear(said, first) ? words : undefined, ...unread(row, times, habits)),
  });
};

const saidFlaws = (row: Row, said: Said, first: readonly string[]): Flaw[] => {
  const {schedule, words} = said;
  return [
    ...flawIf(
      words && !schedule,
      'unknown-day',
      'day',
      `“${words}” is not a schedule the reader knows, so it is kept in the note.`,
    ),
    ...flawIf(
      schedule?.unanchored && first.length === 0,
      'no-first-date',
      'schedule',
      `“${words}” counts weeks, but there is no first date to count from. Add a column “First date”. Until then it is shown every week, with these words.`,
    ),
    ...flawIf(
      schedule?.rest,
      'unclear-schedule',
      'schedule',
      `Of “${words}”, this was not understood: “${schedule?.rest}”. The words are kept in the note.`,
    ),
    ...flawIf(
      !words && row.all('dates').length === 0,
      'no-day',
      'day',
      'There is no day, so the meeting is listed as by appointment.',
    ),
  ];
};

const timeFlaws = (row: Row, start: string | undefined): Flaw[] => {
  const time = row.one('time');
  const zone = row.one('zone');
  return [
    ...flawIf(time && !start, 'unknown-time', 'time', `“${time}” is not a time.`),
    ...flawIf(!time && !start, 'no-time', 'time', 'There is no time.'),
    ...flawIf(zone && !isZone(zone), 'unknown-zone', 'zone', unknownZone(zone)),
  ];
};

const dateFields = ['dates', 'cancelled', 'first'] as const;

const isDateless = (cell: string, {dayFirst}: Habits): boolean => readDates(cell, dayFirst).dates.length === 0;

const dateFlaws = (row: Row, habits: Habits): Flaw[] =>
  dateFields.flatMap((field) =>
    row
      .all(field)
      .flatMap((cell) => [
        ...flawIf(
          isDateless(cell, habits),
          'unknown-date',
          field,
          `There is no complete date in “${line(cell, 100)}”. Write 2030-12-31. It is kept in the note.`,
        ),
        ...flawIf(
          isUnclearDate(cell),
          'unclear-date',
          field,
          `“${line(cell, 100)}” can be read in two ways; it is read ${habits.dayFirst ? 'day' : 'month'} first. Write 2030-12-31.`,
        ),
      ]),
  );

/** What stands in the columns of times and dates and is neither: people can still read it. */
const unread = (row: Row, {start}: Times, habits: Habits): (string | undefined)[] => [
  start ? undefined : row.one('time'),
  ...dateFields.flatMap((field) => row.all(field).filter((cell) => isDateless(cell, habits))),
];

/** Reads when the meetings of a row take place, and what is unclear about it. */
export const whensOf = (row: Row, habits: Habits): Whens => {
  const said = saidIn(row, habits);
  const whens = said.map((each) => whenOf(row, each, habits));
  const first = datesIn(row, 'first', habits);
  const flaws = said.flatMap((each) => saidFlaws(row, each, first));
  return {whens, flaws: [...flaws, ...timeFlaws(row, whens[0]?.start), ...dateFlaws(row, habits)]};
};
