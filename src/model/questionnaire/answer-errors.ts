import type {ProblemAnswer} from '../contract/problem.js';
import {isDeclined} from './answers.js';
import {enabledEntries, flat} from './entries.js';
import {fits} from './fits.js';
import {type Place, type Places, isTurned, placesOf} from './places.js';
import type {Answer, Answers, Item, Questionnaire} from './questionnaire.js';
import {groupKey} from './turns.js';

type FieldErrors = NonNullable<ProblemAnswer['errors']>;

const most = 100;
const longest = 500;
/** Turns of repeating groups, in all: each is walked through, and a few words can claim thousands in thousands. */
const mostTurns = 300;

const pointer = (key: string): string =>
  `/answers/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`.slice(0, longest);

/** Whether a key is the item's, in turns of the very groups around it: else it could say anything. */
const isKeyOf = ({item, around}: Place, key: string): boolean => {
  let rest = key;
  for (const group of around) {
    const [turn] = /^#\d{1,3}\//.exec(rest.slice(group.item.linkId.length)) ?? [];
    if (!turn || !rest.startsWith(group.item.linkId)) return false;
    rest = rest.slice(group.item.linkId.length + turn.length);
  }
  return rest === item.linkId;
};

/** What an answer's key names, in whatever turn. */
const declaredBy = ({byId}: Places, key: string): Item | undefined => {
  const place = byId.get(key) ?? byId.get(key.replace(/^.*#\d+\//s, ''));
  return place && isKeyOf(place, key) ? place.item : undefined;
};

/** How many turns are claimed, in all. */
const turnsIn = (places: Places, answers: Answers): number =>
  Object.entries(answers).reduce((sum, [key, [count]]) => {
    const item = declaredBy(places, key);
    return item && isTurned(item) && typeof count === 'number' ? sum + Math.max(count, 0) : sum;
  }, 0);

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
  const places = placesOf(questionnaire);
  if (turnsIn(places, answers) > mostTurns) return [{at: '/answers', message: `claims more than ${mostTurns} turns`}];
  const asked = askedBy(questionnaire, answers);
  const errors: FieldErrors = [];
  for (const [key, values] of Object.entries(answers)) {
    const item = asked.get(key) ?? (declaredOnly ? declaredBy(places, key) : undefined);
    const message = messageOf(item, values);
    if (message) errors.push({at: pointer(key), message});
  }
  return errors.slice(0, most);
};
