import {numberOf} from './answer.js';
import {type Answered, answeredBy} from './answered.js';
import type {Computed} from './computed.js';
import type {Answers, Questionnaire, Score} from './questionnaire.js';

/** A score as far as it goes. */
export interface ScoreResult extends Omit<Score, 'items'> {
  /** Missing while it is incomplete. */
  readonly value?: number;
  /** How many of its items have an answer that counts, of how many. */
  readonly answered: number;
  readonly of: number;
}

/** What the answers to one question count together; undefined where one of them does not count. */
const countOf = ({item, answers}: Answered): number | undefined => {
  const numbers = answers.map((answer) => numberOf(item, answer));
  return numbers.includes(undefined) ? undefined : numbers.reduce<number>((sum, each) => sum + each!, 0);
};

/** What has been added up so far, and from how many of the items. */
export const sumOf = (score: Score, answered: ReadonlyMap<string, Answered>): {sum: number; from: number} => {
  const counts = score.items.flatMap((id) => {
    const found = answered.get(id);
    return (found && countOf(found)) ?? [];
  });
  return {sum: counts.reduce((sum, each) => sum + each, 0), from: counts.length};
};

/** The scores of a questionnaire. One that lacks an answer, or to which somebody preferred not to answer, has no value. */
export const scoresOf = (questionnaire: Questionnaire, answers: Answers, computed?: Computed): ScoreResult[] => {
  const {scores = []} = questionnaire;
  if (!scores.length) return [];
  const answered = answeredBy(questionnaire, answers, computed);
  return scores.map((score) => {
    const {items, ...said} = score;
    const {sum, from} = sumOf(score, answered);
    return {...said, ...(from === items.length && {value: sum}), answered: from, of: items.length};
  });
};
