/** What is said about a round: to who leads it and to who has a place. */
export const round = {
  code: 'en',
  name: 'English',
  dir: 'ltr' as 'ltr' | 'rtl',
  helpNow: 'Need help now?',
  helpAnyway: 'In an emergency, call your local emergency number.',
  roundTitle: 'A round of feedback',
};

export type RoundMessages = typeof round;
