import {plural} from '../../plural.js';

/** What a form says when it is looked through, sent, kept and withdrawn. */
export const sending = {
  /** What is wrong with an answer; `#` is what it breaks. */
  answerMistakes: {
    required: 'Please answer this question, or say that you prefer not to',
    number: 'Please write a number, such as 3',
    whole: 'Please write a whole number, such as 3',
    min: 'The least that can be given is #',
    max: 'The most that can be given is #',
    decimals: 'Digits after the point: # at most',
    long: 'Characters: # at most',
    short: 'Characters: # at least',
    pattern: 'Please write it the way the question asks',
    date: 'Please give a whole date or time',
    url: 'Please write an address that begins with https://',
    few: 'Answers: # at least',
    many: 'Answers: # at most',
    rule: 'This does not go with another answer',
  } as Record<string, string>,
  stepLacks: 'One thing is missing',
  /** What a step after the questions lacks. */
  stepMistakes: {
    choice: 'Please choose how it is sent',
    contact: 'Please write how a host can reach you, or take the tick away',
    agreement: 'Please tick the box if you agree, or choose “I do not agree”',
  } as Record<string, string>,
  offlineHere: 'You seem to be offline. You can go on: your answers stay here.',

  // Looking over
  reviewTitle: 'Look over your answers',
  answerNone: 'Not answered',
  changeIt: 'Change',
  changeAnswer: (question: string) => `Change: ${question}`,
  scoreIs: (name: string, value: string, least: string, most: string) => `${name}: ${value} (from ${least} to ${most})`,
  scoreOpen: (name: string, answered: string, all: string) =>
    `${name}: no total, because ${answered} of ${all} questions have an answer`,
  noDiagnosis: 'This is your own number, to compare over time. It is not a diagnosis.',
  holdingsAsk: 'How do you want to send it?',
  holdings: {link: 'With a private link.', anonymous: 'So that nobody can know.'} as Record<string, string>,
  holdingsMean: {
    link: 'Your name is not asked for. With the link you can read it again, correct it and take it back.',
    anonymous: 'Nothing tells that it is from you. The hosts cannot reach you, and it cannot be taken back.',
  } as Record<string, string>,
  contactMe: 'Please have a host contact me',
  contactHow: 'How can a host reach you?',
  contactWhen: 'It can take some days until a host reads this.',
  send: 'Send',
  keepIt: 'Keep it',

  // Agreeing
  termsTitle: 'Before you send it',
  termsWhy: 'What it is for',
  termsWhyShared: 'So that the people who lead the group know how you are.',
  termsWhyOwn: 'So that you can see how you have been over time.',
  termsWhat: 'What is sent',
  termsWhatAnswers: 'Your answers, and nothing else about you.',
  termsWhatContact: 'Your answers, and how a host can reach you.',
  termsWho: 'Who reads it',
  termsLong: 'How long it is kept',
  keptDays: (days: number) =>
    plural('en', days, {one: '# day. Then it is erased by itself.', other: '# days. Then it is erased by itself.'}),
  keptUntil: 'Until you take it back.',
  keptUnsaid: 'The people who run this site have not said.',
  termsBack: 'How to take it back',
  termsBackHow: 'With the private link you get after sending, at any time and without a reason. Then it is erased.',
  termsAgree: 'I agree that my answers are sent and kept like this.',
  termsSend: 'Agree and send',
  termsDecline: 'I do not agree',
  declinedTitle: 'Nothing was sent',
  declinedMeans: 'That is all right. You can keep a copy for yourself, or talk with someone.',
  backToAnswers: 'Back to my answers',

  // On its way
  sendingNow: 'Sending …',
  waitingTitle: 'Saved here, not sent yet',
  waitsOnDevice: 'It waits on this device, and is sent as soon as there is a connection.',
  waitsInPage: 'It waits in this page, and is sent as soon as there is a connection. Please keep the page open.',
  earlierWait: (count: number) =>
    plural('en', count, {
      one: '# earlier check-in waits on this device, and is sent as soon as there is a connection.',
      other: '# earlier check-ins wait on this device, and are sent as soon as there is a connection.',
    }),
  tryNow: 'Try now',
  notAfterAll: 'Do not send it',
  notSentTitle: 'It has not been sent',
  stillHere: 'Your answers are still here.',
  sendAgain: 'Try again',
  /** Why a check-in could not be sent or taken back, by the kind of failure. */
  sendFailures: {
    offline: 'You seem to be offline.',
    timeout: 'There was no answer in time. You can try again: it arrives only once.',
    auth: 'Please sign in first.',
    denied: 'It is not possible here, or not any more.',
    missing: 'No check-ins of this kind are taken here.',
    invalid: 'It could not be accepted like this. Please look over your answers.',
    conflict: 'It was changed somewhere else in the meantime.',
    rate: 'Many people are sending right now. Please try again in a few minutes.',
    server: 'Something went wrong on the other side.',
  } as Record<string, string>,

  // Thanks
  thanks: 'Thank you for checking in',
  thanksLow: 'Thank you for saying how it is',
  thanksLowMore: 'Days like this are hard. You do not have to get through them alone.',
  arrived: 'It has arrived.',
  arrivedHere: 'It is kept here, for you alone.',
  receivedOn: (date: string) => `Received on ${date}.`,
  contactAsked: 'You asked a host to contact you.',
  linkTitle: 'Your private link',
  linkMeans:
    'Whoever has this link can read what you sent. Keep it where only you look. Without it, nobody can bring you back here.',
  linkCopy: 'Copy the link',
  copiedIt: 'Copied',
  keptHere: 'Nothing was sent anywhere.',
  smallStep: 'Your small step, should you like to keep it:',
  smallStepCopy: 'Copy it',
  ownTrend: 'See how you have been',
  correctUntil: (time: string) => `Correct it (until ${time})`,
  withdraw: 'Withdraw this check-in',
  withdrawing: 'Withdrawing …',
  notWithdrawn: 'It could not be withdrawn yet.',
  withdrawnTitle: 'Your check-in was withdrawn',
  withdrawnMeans: 'It is erased and cannot be read any more.',
  checkInAgain: 'Check in again',

  // Keeping
  keepCopy: 'Keep a copy',
  keepPrivate: 'The file is made on your device. Whoever opens it can read your answers.',
  keepTable: 'As a table (CSV)',
  keepJson: 'As JSON',
  keepFhir: 'For health records (FHIR)',
  keepFailed: 'The file could not be made. Please try again.',
  draftOnDevice: 'Saved on this device',
  draftInTab: 'Kept in this tab until you close it',
  draftInPage: 'Kept in this page until you leave it',
  draftDelete: 'Delete it',
  ownDevice: 'This is my own device: keep what I begin here',
};

export type SendingMessages = typeof sending;
