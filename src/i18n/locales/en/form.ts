import {questions} from './questions.js';

/** What a form says while it is filled in. */
export const form = {
  ...questions,
  code: 'en',
  name: 'English',
  dir: 'ltr' as 'ltr' | 'rtl',
  helpNow: 'Need help now?',
  helpAnyway: 'In an emergency, call your local emergency number.',
  checkIn: 'Check-in',
  formLoading: 'One moment …',
  formFailed: 'The questions could not be loaded.',
  /** Why there are no questions, by the kind of failure. */
  formFailures: {
    offline: 'You seem to be offline. Please try again when your connection is back.',
    timeout: 'It took too long to answer. Please try again.',
    missing: 'They are not at this address any more. Please tell the people who run this site.',
    invalid: 'This form cannot show them. Please tell the people who run this site.',
    server: 'Something went wrong on the other side. Please try again.',
  } as Record<string, string>,
  formAgain: 'Try again',
  formRefused: 'These questions cannot be shown here right now.',
  noReceiver: 'Check-ins cannot be sent from here yet. Please tell the people who run this site.',
  onlyInEnglish: 'These questions are shown in English: there is no tested translation.',
  // Who reads it
  unwatched: 'No one is watching these answers live.',
  hostsReadWhen: (when: string) => `Hosts usually read ${when}.`,
  readBy: (who: string) => `Who will read this: ${who}`,
  onlyYou: 'Only you',
  onlyYouHere: 'Only you. It stays on this device.',
  readChoice: 'Before you send it, you choose whether anyone can know that it is from you.',
  nobodyKnows:
    'Nobody can know who sent this. That also means the hosts cannot reach you, and it cannot be taken back.',
  // Going on
  stepOf: (page: string, pages: string) => `${page} of ${pages}`,
  goBack: 'Back',
  goOn: 'Continue',
  lookAgain: 'Please look at these answers again',
  stepMissing: 'The next step could not be loaded. Your answers are still here. Please try again.',
};

export type FormMessages = typeof form;
