import {plural} from '../../plural.js';

/** What is said about somebody’s own check-ins over time. */
export const trend = {
  code: 'en',
  name: 'English',
  dir: 'ltr' as 'ltr' | 'rtl',
  helpNow: 'Need help now?',
  helpAnyway: 'In an emergency, call your local emergency number.',
  trendTitle: 'Your check-ins',
  trendShow: 'Show my check-ins',
  trendHide: 'Hide my check-ins',
  trendHidden: 'Nothing is shown here until you choose to see it.',
  trendLoading: 'Looking up your check-ins …',
  trendNone: 'No check-ins yet',
  trendNoneHelp: 'After you check in, you can see here how you have been.',
  trendNoLink: 'Open your private link to see your check-ins here',
  trendNoLinkHelp: 'You got it when you checked in. Without the link, this page cannot know which ones are yours.',
  trendNoHome: 'This site does not keep check-ins here.',
  trendFailed: 'Your check-ins could not be loaded',
  /** Why, by the kind of failure. */
  trendFailures: {
    offline: 'You seem to be offline. They will be here when your connection is back.',
    timeout: 'It took too long to answer. Please try again.',
    missing: 'This site does not keep check-ins here.',
    rate: 'Many people are looking right now. Please try again in a minute.',
    server: 'Something went wrong on the other side. Please try again.',
  } as Record<string, string>,
  trendRetry: 'Try again',

  // The picture
  trendSpan: 'How far back',
  trendWeeks: '4 weeks',
  trendMonths: '3 months',
  trendAll: 'All',
  trendNoneThen: 'No check-ins in this time.',
  trendNoNumbers: 'Nothing here can be drawn as a picture. You find your words below.',
  trendCheckIns: (count: number) => plural('en', count, {one: '# check-in', other: '# check-ins'}),
  trendBetween: (count: string, when: string, least: string, most: string) =>
    `${count}, ${when}, between ${least} and ${most}`,
  trendSame: (count: string, when: string, value: string) => `${count}, ${when}: ${value}`,
  trendTable: 'Show as a table',
  trendWhen: 'When',
  trendNoValue: 'No number: not every question has an answer',
  trendHarder: 'A higher number means that days were harder.',
  trendBetter: 'A higher number means that days were easier.',
  trendNoTest: 'These are your own numbers, not a diagnosis.',

  // One by one
  trendEach: 'One by one',
  trendEntry: (title: string, when: string) => `${when}: ${title}`,
  trendDeclined: 'Prefer not to say',
  trendYesNo: ['Yes', 'No'] as readonly string[],
  trendMore: 'Show earlier ones',
  trendWithdraw: 'Withdraw this check-in',
  trendWithdrawAsk: 'It will be erased, and nobody can bring it back.',
  trendWithdrawYes: 'Withdraw it',
  trendKeepIt: 'Keep it',
  trendWithdrawn: 'The check-in was withdrawn. It is erased.',

  // All of them
  trendCopy: 'Keep a copy',
  trendCopyNote: 'The file is made on your device. Whoever opens it can read your answers.',
  trendCsv: 'As a table (CSV)',
  trendJson: 'As JSON',
  trendCopyFailed: 'The file could not be made. Please try again.',
  trendErase: 'Erase all my check-ins',
  trendEraseAsk: 'All of them will be erased, and nobody can bring them back. You may want to keep a copy first.',
  trendEraseYes: 'Erase all',
  trendKeepThem: 'Keep them',
  trendErased: 'All your check-ins were erased.',
  trendUndone: 'That did not work, and nothing was changed. Please try again.',
  trendInPage: 'They are kept in this page only, until you close it.',
  trendOwnDevice: 'This is my own device: keep them here',
  trendOnDevice: 'They are kept on this device, and nowhere else.',
  trendRefused: 'This browser does not let them be kept. They stay in this page until you close it.',
};

export type TrendMessages = typeof trend;
