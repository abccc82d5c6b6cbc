import {answeredBy} from './answered.js';
import type {Answers, Questionnaire} from './questionnaire.js';
import {risksIn} from './risks.js';
import {type ScoreResult, scoresOf} from './scores.js';

const isHard = ({value, min, max, higher}: ScoreResult): boolean => {
  const middle = (min + max) / 2;
  return higher === 'harder' ? value! >= middle : value! <= middle;
};

const facesIn = (questionnaire: Questionnaire, answers: Answers): number[] =>
  [...answeredBy(questionnaire, answers).values()].flatMap(({item, answers: values}) =>
    values.flatMap((value) => item.options?.find((option) => option.value === value)?.face ?? []),
  );

/**
 * How somebody seems to be, for the tone of what is said next and never shown: `low` after a risk, one of the two lower
 * faces, or a score in its harder half. Undefined when nothing was said of it.
 */
export const moodOf = (questionnaire: Questionnaire, answers: Answers): 'low' | 'fair' | undefined => {
  const faces = facesIn(questionnaire, answers);
  const scores = scoresOf(questionnaire, answers).filter(({value}) => value !== undefined);
  const isLow =
    risksIn(questionnaire, answers).length > 0 ||
    faces.some((face) => face <= 2) ||
    scores.some((score) => isHard(score));
  if (isLow) return 'low';
  return faces.length || scores.length ? 'fair' : undefined;
};
