import type {GroupPage, SearchOptions} from '../../backend/backend.js';
import {type Facets, type GroupQuery, facetNames} from '../../model/query.js';
import {type Chance, chanceFrom} from '../chance.js';
import {expectSame, expectSameSet} from '../expectation.js';
import {type Subject, about, ask, listing} from '../requirement.js';
import {now, zones} from '../samples/moment.js';
import {values, words} from '../samples/random.js';

const minute = 60_000;
const questions = 25;
const series = 8;

const sometimes = <T>(chance: Chance, name: string, choice: T[]): Record<string, T[]> =>
  chance.percent(30) && choice.length > 0 ? {[name]: choice} : {};

const textFrom = (chance: Chance): string => {
  const [first, second] = [chance.one(words), chance.one(words)];
  const beginning = first.slice(0, 3 + chance.below(4));
  return chance.one([beginning, `${first} ${second}`, `"${first} ${second.slice(0, 3)}`, `${beginning} ${second}`]);
};

const queryFrom = (chance: Chance): GroupQuery => ({
  ...sometimes(chance, 'day', chance.some(['0', '1', '2', '3', '4', '5', '6'], 3)),
  ...sometimes(chance, 'time', chance.some(['morning', 'afternoon', 'evening', 'night'] as const)),
  ...sometimes(chance, 'attendance', chance.some(['inPerson', 'online', 'hybrid'])),
  ...sometimes(chance, 'topic', chance.some(values.topic)),
  ...sometimes(chance, 'audience', chance.some(values.audience)),
  ...sometimes(chance, 'language', chance.some(values.language)),
  ...sometimes(chance, 'access', chance.some(values.access)),
  ...sometimes(chance, 'region', chance.some(values.region)),
  ...sometimes(chance, 'cost', chance.some(['free', 'donation', 'paid'])),
  ...sometimes(chance, 'room', chance.some(['yes', 'no'])),
  ...(chance.percent(25) && {text: textFrom(chance)}),
  ...(chance.percent(15) && {
    near: `${36 + chance.below(20)},${chance.below(15) - 10}`,
    within: 50 + chance.below(900),
  }),
  ...(chance.percent(15) && {box: `${-10 + chance.below(8)},36,${chance.below(6)},${45 + chance.below(11)}`}),
  from: now + chance.below(2 * 24 * 60) * minute,
});

const optionsFrom = (chance: Chance): SearchOptions => ({
  timeZone: chance.one(zones),
  per: chance.one(['meeting', 'group']),
  facets: true,
});

const counted = (facets: Facets): string[] =>
  facetNames.flatMap((name) =>
    (facets[name] ?? []).filter(({count}) => count > 0).map(({value, count}) => `${name} ${value} ${count}`),
  );

const itemsOf = ({items}: GroupPage, per: SearchOptions['per']): string[] =>
  items.map(({group, meeting, start, end, cancelled, next}) =>
    // Of meetings at one time of one group any may stand for it.
    per === 'group' ? `${group.id} ${start ?? ''}` : [meeting.id, start, end, cancelled, next].join(' '),
  );
const groupsOf = ({items}: GroupPage): string[] => items.map(({group}) => group.id);
const startsOf = ({items}: GroupPage): (number | undefined)[] => items.map(({start}) => start);

const compare = async (subject: Subject, query: GroupQuery, options: SearchOptions): Promise<void> => {
  const what = JSON.stringify({...query, ...options});
  const [came, rules] = await Promise.all([ask(listing(subject), query, options), ask(subject.oracle, query, options)]);
  expectSame(`total of ${what}`, [came.total, Boolean(came.similar)], [rules.total, Boolean(rules.similar)]);
  const ranked = query.text !== undefined;
  // What is best of a group depends on how well it is spelled, which is each backend's own.
  if (ranked && options.per === 'group') expectSameSet(`groups of ${what}`, groupsOf(came), groupsOf(rules));
  else expectSameSet(`items of ${what}`, itemsOf(came, options.per), itemsOf(rules, options.per));
  if (!ranked) expectSame(`order of ${what}`, startsOf(came), startsOf(rules));
  expectSameSet(`facets of ${what}`, counted(came.facets), counted(rules.facets));
};

const seeded =
  (seed: number) =>
  async (subject: Subject): Promise<void> => {
    const chance = chanceFrom(seed);
    for (let question = 0; question < questions; question++) {
      await compare(subject, queryFrom(chance), optionsFrom(chance));
    }
  };

/** The rules of a local listing as the measure: seeded questions of all kinds. */
export const oracle = about(
  'groups',
  'the same answers as a page',
  Object.fromEntries(
    Array.from({length: series}, (_none, index) => [
      `answers ${questions} questions of all kinds as the rules do (series ${index + 1})`,
      seeded(index + 1),
    ]),
  ),
);
