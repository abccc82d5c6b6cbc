import {type PluralForms, plural} from '../../plural.js';

const n = (count: number, one: string, other: string): string => {
  const forms: PluralForms = {one, other};
  return plural('en', count, forms);
};

/** What questions say that few questionnaires ask. */
export const moreQuestions = {
  questionHelp: 'More about this question',
  questionPage: 'A page about this question',
  questionNotHere: 'This question asks for something that cannot be given here.',
  charactersLeft: (count: number) => n(count, 'Room for # more character', 'Room for # more characters'),
  charactersOver: (count: number) => n(count, '# character too many', '# characters too many'),
  ownWords: 'In my own words',
  ownWordsField: 'Your own words',
  chooseOne: 'Choose one',
  noAnswerYet: 'Not answered yet',
  noAnswer: 'No answer',
  unit: 'Unit',
  answerNumber: (number: string) => `Answer ${number}`,
  answerAdd: 'Add another answer',
  answerRemove: (number: string) => `Remove answer ${number}`,
  turnNumber: (name: string, number: string) => `${name} ${number}`,
  turnAdd: (name: string) => `Add another: ${name}`,
  turnRemove: (name: string) => `Remove ${name}`,
};

export type MoreQuestionsMessages = typeof moreQuestions;
