import type {ProblemAnswer} from '../contract/problem.js';
import {isDeclined} from './answers.js';
import {enabledEntries, flat} from './entries.js';
import {fits} from './fits.js';
import {placesOf} from './places.js';
import type {Answer, Answers, Item, Questionnaire} from './questionnaire.js';
import {groupKey} from './turns.js';

type FieldErrors = NonNullable<ProblemAnswer['errors']>;

const most = 100;
const longest = 500;

const pointer = (key: string): string =>
  `/answers/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`.slice(0, longest);

/** The items that are asked while these answers stand, by the key of an answer. */
const askedBy = (questionnaire: Questionnaire, answers: Answers): Map<string, Item> =>
  new Map(
    flat(enabledEntries(questionnaire, answers)).map((entry) => [
      entry.turn === undefined ? entry.key : groupKey(entry),
      entry.item,
    ]),
  );

const messageOf = (item: Item | undefined, values: readonly Answer[]): string | undefined => {
  if (!item) return 'is not asked';
  if (values.length > 1 && (!item.repeats || item.type === 'group' || isDeclined(values))) return 'takes one answer';
  return values.every((answer) => fits(item, answer)) ? undefined : 'is no answer to this question';
};

/**
 * What of these answers the questionnaire does not ask. Whether something is missing is the form's to say: every question
 * may be skipped, and words once sent must not be lost for the sake of another question.
 * @param declaredOnly for one with expressions, which decide in the browser what is asked
 */
export const answerErrors = (questionnaire: Questionnaire, answers: Answers, declaredOnly = false): FieldErrors => {
  const asked = askedBy(questionnaire, answers);
  const {byId} = placesOf(questionnaire);
  const declared = (key: string): Item | undefined => byId.get(key.replace(/^.*#\d+\//s, ''))?.item;
  const errors: FieldErrors = [];
  for (const [key, values] of Object.entries(answers)) {
    const item = asked.get(key) ?? (declaredOnly ? declared(key) : undefined);
    const message = messageOf(item, values);
    if (message) errors.push({at: pointer(key), message});
  }
  return errors.slice(0, most);
};
