import type {CheckIn} from '../contract/check-in.js';
import {numberOf} from './answer.js';
import type {Answers, Item, Questionnaire} from './questionnaire.js';
import {scoresOf} from './scores.js';
import {given} from './standing.js';

/** One number at one time. */
export interface Point {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Its day, ISO 8601. */
  readonly day: string;
  /** Missing where a check-in has no such number: a gap. */
  readonly value?: number;
  /** Id of its check-in. */
  readonly id: string;
}

/** How one thing went. */
export interface Series {
  /** Unique among all. */
  readonly key: string;
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Only of a score. */
  readonly higher?: 'better' | 'harder';
  /** What is said at points of the scale, by value. */
  readonly labels: Readonly<Record<number, string>>;
  /** The oldest first. */
  readonly points: readonly Point[];
}

/** What is looked at. */
export interface Span {
  /** Epoch milliseconds, inclusive; missing = from the first. */
  readonly from?: number;
  /** Epoch milliseconds, exclusive; missing = to the last. */
  readonly to?: number;
  /** IANA zone of the days. */
  readonly timeZone: string;
}

type Measure = Omit<Series, 'points'> & {read: (answers: Answers) => number | undefined};

const worded = new Set<Item['control']>(['scale', 'rating', 'slider']);

const endsOf = ({options = [], min, max}: Item): [min: number, max: number] | undefined => {
  const counts = options.flatMap(({score}) => score ?? []);
  if (counts.length > 1) return [Math.min(...counts), Math.max(...counts)];
  return typeof min === 'number' && typeof max === 'number' ? [min, max] : undefined;
};

const labelsOf = ({options = [], labels}: Item): Record<number, string> => ({
  ...labels,
  ...Object.fromEntries(options.flatMap(({score, text}) => (score === undefined ? [] : [[score, text]]))),
});

const itemMeasure = (item: Item, id: string): Measure[] => {
  const inside = (item.items ?? []).flatMap((each) => itemMeasure(each, id));
  const ends = worded.has(item.control) && !item.repeats ? endsOf(item) : undefined;
  if (!ends) return inside;
  const read = (answers: Answers): number | undefined => {
    const [answer] = given(answers, item.linkId);
    return answer === undefined ? undefined : numberOf(item, answer);
  };
  const [min, max] = ends;
  const key = `${id} ${item.linkId}`;
  return [{key, name: item.text ?? item.linkId, min, max, labels: labelsOf(item), read}, ...inside];
};

const measuresOf = (questionnaire: Questionnaire): Measure[] => {
  const {id, items, scores = []} = questionnaire;
  if (!scores.length) return items.flatMap((item) => itemMeasure(item, id));
  return scores.map(({id: scoreId, name, min, max, higher}) => ({
    key: `${id} ${scoreId}`,
    name,
    min,
    max,
    higher,
    labels: {},
    read: (answers) => scoresOf(questionnaire, answers).find((each) => each.id === scoreId)?.value,
  }));
};

/** True for a check-in that was asked just this: with other words or another way of counting, numbers do not compare. */
export const isOf = ({id, version}: Questionnaire, {questionnaire}: CheckIn): boolean =>
  questionnaire.id === id && questionnaire.version === version;

// By parts: not every browser writes `en-CA` as an ISO date.
const daysIn = (timeZone: string): ((at: number) => string) => {
  const days = new Intl.DateTimeFormat('en', {timeZone, year: 'numeric', month: '2-digit', day: '2-digit'});
  return (at) => {
    const parts = Object.fromEntries(days.formatToParts(at).map(({type, value}) => [type, value]));
    return `${parts['year']}-${parts['month']}-${parts['day']}`;
  };
};

/** For each questionnaire its scores, else the numbers of its scales. What has no number at all is left out. */
export const seriesOf = (
  questionnaires: readonly Questionnaire[],
  checkIns: readonly CheckIn[],
  {from = -Infinity, to = Infinity, timeZone}: Span,
): Series[] => {
  const dayOf = daysIn(timeZone);
  const inSpan = checkIns.filter(({created}) => created >= from && created < to).sort((a, b) => a.created - b.created);
  return questionnaires.flatMap((questionnaire) => {
    const own = inSpan.filter((checkIn) => isOf(questionnaire, checkIn));
    const measured = measuresOf(questionnaire).map(({read, ...said}): Series => {
      const points = own.map(({id, created: at, answers}): Point => {
        const value = read(answers);
        return {at, day: dayOf(at), id, ...(value !== undefined && {value})};
      });
      return {...said, points};
    });
    return measured.filter(({points}) => points.some(({value}) => value !== undefined));
  });
};

const day = 86_400_000;

/**
 * The points that a line may join: it breaks where a number is missing, and where nothing was told for much longer than
 * usual (three times the median, and more than eight days).
 */
export const stretchesOf = ({points}: Series): (Point & {readonly value: number})[][] => {
  const apart = points.slice(1).map(({at}, index) => at - points[index]!.at);
  const usual = [...apart].sort((a, b) => a - b)[apart.length >> 1] ?? 0;
  const longest = Math.max(3 * usual, 8 * day);
  const stretches: (Point & {readonly value: number})[][] = [];
  let last = -Infinity;
  for (const {value, ...point} of points) {
    if (value === undefined) last = -Infinity;
    else {
      if (point.at - last > longest) stretches.push([]);
      stretches.at(-1)!.push({...point, value});
      last = point.at;
    }
  }
  return stretches;
};
