import {numberOf} from './answer.js';
import {type Answered, answeredBy} from './answered.js';
import type {Computed} from './computed.js';
import type {Answers, Questionnaire, Risk} from './questionnaire.js';
import {sumOf} from './scores.js';

type Found = ReadonlyMap<string, Answered>;

// Where nothing can be taken away again, a sum that is high enough need not be complete.
const scoreHolds = (id: string, least: number, {scores = []}: Questionnaire, found: Found): boolean => {
  const score = scores.find((each) => each.id === id);
  if (!score) return false;
  const {sum, from} = sumOf(score, found);
  return sum >= least && (score.min >= 0 ? from > 0 : from === score.items.length);
};

const holds = (risk: Risk, questionnaire: Questionnaire, found: Found): boolean => {
  if ('score' in risk) return scoreHolds(risk.score, risk.value, questionnaire, found);
  const question = found.get(risk.item);
  return Boolean(
    question?.answers.some((answer) => {
      const value = numberOf(question.item, answer);
      return value !== undefined && (risk.operator === '=' ? value === risk.value : value >= risk.value);
    }),
  );
};

/** Those of a questionnaire's risks that hold. */
export const risksIn = (questionnaire: Questionnaire, answers: Answers, computed?: Computed): Risk[] => {
  const {risks = []} = questionnaire;
  if (!risks.length) return [];
  const found = answeredBy(questionnaire, answers, computed);
  return risks.filter((risk) => holds(risk, questionnaire, found));
};
