import {plural} from '../../plural.js';

/** What is said about help, and about leaving a page in a hurry. */
export const help = {
  code: 'en',
  name: 'English',
  dir: 'ltr' as 'ltr' | 'rtl',
  helpNow: 'Need help now?',
  helpAnyway: 'In an emergency, call your local emergency number.',
  helpTitle: 'Somebody to talk to, now',
  helpKind: 'You do not have to go through this alone.',
  helpRisk: 'Thank you for saying how it is. That can be a lot to carry alone. If you like, talk with someone now.',
  helpWords: 'It sounds as if things are hard. If you like, talk with someone now. You can still send what you wrote.',
  helpCall: (number: string) => `Call ${number}`,
  helpText: (what: string) => `Text ${what}`,
  helpChat: 'Chat online',
  helpWeb: 'Open the website',
  helpAlways: 'Day and night, every day',
  helpFree: 'Free',
  helpLanguages: (names: string) => `Speaks ${names}`,
  helpDanger: 'When somebody is in danger',
  helpDirectory: 'Find help where you live',
  helpUnwatched: 'This page is not watched by anyone.',

  // Leaving in a hurry
  exitLink: 'Leave this page',
  exitShift: 'Or press Shift 3 times.',
  exitHistory: 'This does not clear your browsing history.',
  exitMore: (count: number) =>
    plural('en', count, {
      one: 'Press Shift # more time to leave.',
      other: 'Press Shift # more times to leave.',
    }),
  exitOver: 'That took too long. You are still on this page.',
  exitLeaving: 'Leaving the page …',
};

export type HelpMessages = typeof help;
