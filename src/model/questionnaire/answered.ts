import {isDeclined} from './answer.js';
import {keptAnswers} from './answers.js';
import type {Computed} from './computed.js';
import {placesOf} from './places.js';
import type {Answer, Answers, Item, Questionnaire} from './questionnaire.js';
import {given} from './standing.js';

/** A question that was answered, and not with “prefer not to say”. */
export interface Answered {
  readonly item: Item;
  readonly answers: readonly Answer[];
}

/** The questions outside repeating groups that were answered and are enabled, by `linkId`. */
export const answeredBy = (
  questionnaire: Questionnaire,
  answers: Answers,
  computed?: Computed,
): ReadonlyMap<string, Answered> => {
  const kept = keptAnswers(questionnaire, answers, computed);
  const found = new Map<string, Answered>();
  for (const [id, {item}] of placesOf(questionnaire).byId) {
    const values = given(kept, id);
    if (values.length && !isDeclined(values)) found.set(id, {item, answers: values});
  }
  return found;
};
