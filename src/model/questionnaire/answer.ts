import type {Answer, Item} from './questionnaire.js';

/** “Prefer not to say”. */
export const declined: Answer = {declined: true};

export const isDeclined = (answers: readonly Answer[]): boolean =>
  answers.some((answer) => typeof answer === 'object' && 'declined' in answer);

/** What an answer counts: an option's score, or the number itself. */
export const numberOf = (item: Item, answer: Answer): number | undefined => {
  const option = item.options?.find(({value}) => value === answer);
  if (option) return option.score;
  const value = typeof answer === 'object' && 'value' in answer ? answer.value : answer;
  return typeof value === 'number' ? value : undefined;
};

/** Nothing but white space. */
export const isBlank = (answer: Answer): boolean => {
  const text = typeof answer === 'object' && 'other' in answer ? answer.other : answer;
  return typeof text === 'string' && text.trim() === '';
};
