import {type PluralForms, plural} from '../../plural.js';

const n = (count: number, one: string, other: string): string => {
  const forms: PluralForms = {one, other};
  return plural('en', count, forms);
};

/** What stands around questions and in their controls. */
export const questions = {
  /** Of a question without a text. */
  question: 'Question',
  questionNeeded: 'Needed',
  questionHelp: 'More about this question',
  questionPage: 'A page about this question',
  questionWords: 'What do these words mean?',
  questionLoads: 'This question is on its way …',
  questionNotHere: 'This question asks for something that cannot be given here.',
  preferNot: 'Prefer not to say',
  yesNo: ['Yes', 'No'] as readonly string[],
  partSkip: 'Skip this part',
  partSkipped: 'You skipped this part.',
  partShow: 'Show this part',
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

export type QuestionsMessages = typeof questions;
