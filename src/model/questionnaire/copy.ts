import type {CheckIn} from '../contract/check-in.js';
import type {Answer, Item, Option, Questionnaire} from './questionnaire.js';
import {itemOf} from './item-of.js';
import {scoresOf} from './scores.js';

/** A check-in, and what it was asked; undefined where the questionnaire is not at hand: then answers stand as sent. */
export interface Told {
  readonly questionnaire: Questionnaire | undefined;
  readonly checkIn: CheckIn;
}

type Cell = string | number | undefined;

/** Beginnings that make a spreadsheet take a cell for a formula; in some languages also when they are full width. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

const cell = (value: Cell): string => {
  const text = value === undefined ? '' : String(value);
  const isTrap = typeof value === 'string' && formula.test(text);
  return `"${(isTrap ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/** One line of a table for spreadsheets (RFC 4180); what would be a formula is prefixed, so that it stays a text. */
export const csvLine = (row: readonly Cell[]): string => `${row.map(cell).join(',')}\r\n`;

/** A table for spreadsheets, in UTF-8 with a mark of it. */
export const asCsv = (rows: readonly (readonly Cell[])[]): string => `\uFEFF${rows.map(csvLine).join('')}`;

const optionOf = (item: Item | undefined, answer: Answer): Option | undefined =>
  item?.options?.find(({value}) => value === answer);

const textOf = (answer: Answer, item: Item | undefined): string => {
  if (typeof answer !== 'object') return optionOf(item, answer)?.text ?? String(answer);
  if ('other' in answer) return answer.other;
  return 'declined' in answer ? 'prefer not to say' : `${answer.value} ${answer.unit}`;
};

const head = [
  'check_in',
  'created',
  'questionnaire',
  'version',
  'audience',
  'group',
  'kind',
  'key',
  'text',
  'answer',
  'value',
  'algorithm',
  'answered_of',
  'consent_version',
  'consent_agreed_on',
];

const answerRows = ({questionnaire, checkIn}: Told): Cell[][] =>
  Object.entries(checkIn.answers).flatMap(([key, answers]) =>
    answers.map((answer) => {
      const item = questionnaire && itemOf(questionnaire, key);
      const value = typeof answer === 'object' ? ('value' in answer ? answer.value : undefined) : answer;
      const counted = typeof value === 'boolean' ? String(value) : value;
      return ['answer', key, item?.text, textOf(answer, item), optionOf(item, answer)?.score ?? counted, '', ''];
    }),
  );

const scoreRows = ({questionnaire, checkIn}: Told): Cell[][] =>
  (questionnaire ? scoresOf(questionnaire, checkIn.answers) : []).map(
    ({id, name, value, min, max, algorithm, answered, of}) => [
      'score',
      id,
      name,
      value === undefined ? 'incomplete' : `${value} (${min}–${max})`,
      value,
      `${algorithm.id}|${algorithm.version}`,
      `${answered} of ${of}`,
    ],
  );

/** A row for each answer and each score: kind, key, text, answer, value, algorithm, and how many were answered. */
export const rowsOf = (told: Told): readonly (readonly Cell[])[] => [...answerRows(told), ...scoreRows(told)];

/** A row for each answer and each score, with algorithm and consent. */
export const checkInsAsCsv = (told: readonly Told[]): string =>
  asCsv([
    head,
    ...told.flatMap((each) => {
      const {id, created, questionnaire, audience, group, consent} = each.checkIn;
      const before = [id, new Date(created).toISOString(), questionnaire.id, questionnaire.version, audience, group];
      const after = [consent?.version, consent?.agreedOn];
      return rowsOf(each).map((row) => [...before, ...row, ...after]);
    }),
  ]);

/** A check-in with the texts of its questions, its scores, and whom to credit. */
export const asTold = ({questionnaire, checkIn}: Told): object => ({
  ...checkIn,
  ...(questionnaire && {
    asked: Object.fromEntries(
      Object.keys(checkIn.answers).map((key) => [key, itemOf(questionnaire, key)?.text ?? null]),
    ),
    scores: scoresOf(questionnaire, checkIn.answers),
    ...(questionnaire.about && {about: questionnaire.about}),
  }),
});

/** All that is known, as JSON that a person can read. */
export const checkInsAsJson = (all: readonly Told[]): string => `${JSON.stringify(all.map(asTold), null, 2)}\n`;
