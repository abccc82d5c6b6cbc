import type {Problem} from '../../model/records.js';
import type {ImportReport} from './report.js';

/** Places named for one kind of problem, and kinds named in all. */
const placesShown = 5;
const kindsShown = 50;

const number = (count: number): string => count.toLocaleString('en');
const many = (count: number, one: string): string => `${number(count)} ${one}${count === 1 ? '' : 's'}`;

/** `record 1, record 4, record 9 and 20 more` */
const placesOf = (places: readonly string[]): string => {
  const more = places.length - placesShown;
  const shown = places.slice(0, placesShown).join(', ');
  return more > 0 ? `${shown} and ${number(more)} more` : shown;
};

/** What a widget's page would be told, in the words of whoever imports. */
const own: Readonly<Record<string, string>> = {
  'no-zone':
    'Some records name no time zone, so their times are read in the one of this machine. Name theirs: --time-zone ' +
    'Europe/Madrid, or timeZone in KITH_IMPORTS.',
};
const messageOf = ({code, message}: Problem): string => (Object.hasOwn(own, code) ? own[code]! : message);

/** Problems of one message together, those of most places first, a line each. */
export const problemLines = (problems: readonly Problem[]): string[] => {
  const places = new Map<string, string[]>();
  for (const problem of problems) {
    const message = messageOf(problem);
    places.set(message, [...(places.get(message) ?? []), problem.at]);
  }
  const kinds = [...places].sort(([, one], [, other]) => other.length - one.length);
  const lines = kinds
    .slice(0, kindsShown)
    .map(([message, at]) => `  ${number(at.length)} × ${message} (${placesOf(at)})`);
  return kinds.length > kindsShown ? [...lines, `  … and ${number(kinds.length - kindsShown)} other kinds`] : lines;
};

/** What came of an import, as lines for a person. */
export const reportLines = ({place, source, groups, meetings, count, kept, problems}: ImportReport): string[] => [
  `${source.name ?? place}: ${many(groups, 'group')} with ${many(meetings, 'meeting')}.`,
  ...(count
    ? [
        `  ${number(count.added)} added, ${number(count.updated)} updated, ${number(count.unchanged)} unchanged, ` +
          `${number(count.vanished)} vanished.`,
      ]
    : []),
  ...(kept ? [`  ${kept}`] : []),
  ...problemLines(problems),
];
