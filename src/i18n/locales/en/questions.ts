/** What stands around questions and in their controls. */
export const questions = {
  /** Of a question without a text. */
  question: 'Question',
  questionNeeded: 'Needed',
  questionWords: 'What do these words mean?',
  questionLoads: 'This question is on its way …',
  preferNot: 'Prefer not to say',
  yesNo: ['Yes', 'No'] as readonly string[],
  partSkip: 'Skip this part',
  partSkipped: 'You skipped this part.',
  partShow: 'Show this part',
};

export type QuestionsMessages = typeof questions;
