/** What is said about help, and about leaving a page in a hurry. */
export const help = {
  code: 'en',
  name: 'English',
  dir: 'ltr' as 'ltr' | 'rtl',
  helpNow: 'Need help now?',
};

export type HelpMessages = typeof help;
