/** What is said about cards: what is on them, and what every moment of peer feedback needs. */
export const feedback = {
  code: 'en',
  name: 'English',
  dir: 'ltr' as 'ltr' | 'rtl',
  helpNow: 'Need help now?',
  helpAnyway: 'In an emergency, call your local emergency number.',
  feedbackTitle: 'Feedback',
};

export type FeedbackMessages = typeof feedback;
