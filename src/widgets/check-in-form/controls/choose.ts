import {isDeclined} from '../../../model/questionnaire/answer.js';
import type {Answer, Item} from '../../../model/questionnaire/questionnaire.js';

/** Own words beside the options. */
export const isOwn = (answer: Answer): answer is {readonly other: string} =>
  typeof answer === 'object' && 'other' in answer;

/** What an option's input stands for. */
export const answerOf = ({type}: Item, value: string): Answer => (type === 'boolean' ? value === 'true' : value);

/** The answers after one was chosen or taken away, without what does not go with it. */
export const chosen = (item: Item, before: readonly Answer[], answer: Answer, on: boolean): readonly Answer[] => {
  const isSame = (other: Answer): boolean => other === answer || (isOwn(other) && isOwn(answer));
  if (!on) return before.filter((each) => !isSame(each));
  const isAlone = (each: Answer): boolean =>
    !item.repeats || isDeclined([each]) || item.options?.find(({value}) => value === each)?.exclusive === true;
  return isAlone(answer) ? [answer] : [...before.filter((each) => !isSame(each) && !isAlone(each)), answer];
};
