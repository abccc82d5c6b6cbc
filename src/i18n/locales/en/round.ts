import {plural} from '../../plural.js';

/** What is said about a round before it is opened, and by whatever its links open. */
export const round = {
  code: 'en',
  name: 'English',
  dir: 'ltr' as 'ltr' | 'rtl',
  helpNow: 'Need help now?',
  helpAnyway: 'In an emergency, call your local emergency number.',
  roundTitle: 'A round of feedback',
  roundLead:
    'Each person in your group gives the others a few kind words, and gets some too. It takes you a few minutes.',
  roundTablet:
    'Each person in your group gives the others a few kind words, and gets some too. Everything stays on this device: you hand it around the circle.',
  roundNames: 'Who takes part?',
  roundNamesHint: 'One name on each line, in the order of the circle. First names or made-up names are enough.',
  roundPlaces: (count: number) => plural('en', count, {one: '# person', other: '# people'}),
  roundPrompt: 'What is it about?',
  roundPromptHint: 'Everyone reads this first. For example: “The week we had together.”',
  roundPattern: 'Who writes to whom?',
  roundPatterns: {
    everyone: 'Everyone to everyone',
    next: 'To the next person',
    one: 'To one person',
  } as Record<string, string>,
  roundPatternMeans: {
    everyone: 'Each person writes a card to each of the others.',
    next: 'Each person writes one card, to the next on your list.',
    one: 'Everyone writes one card to the same person.',
  } as Record<string, string>,
  roundOne: 'Who gets the cards?',
  roundWish: 'What kind of card would help?',
  roundWishes: {
    listen: 'Just listen',
    experience: 'Shared experience',
    ideas: 'Ideas welcome',
  } as Record<string, string>,
  roundWishMeans: {
    listen: 'What people noticed and what they appreciate.',
    experience: 'Also what they know from their own life.',
    ideas: 'Also something to try.',
  } as Record<string, string>,
  /** What is chosen already, and can be changed. `day` is empty where none is needed. */
  roundMore: (wish: string, day: string) => `Kind of card: ${wish}.${day && ` Last day: ${day}.`}`,
  roundOtherView: 'Also invite “another way to see it”',
  roundUntil: 'Until when?',
  roundUntilHint: 'Cards can be written until the end of this day. You can give more time later.',
  roundSees:
    'What you will see: who has opened their place, who is writing and who is done. What you never see: what a card says, who wrote to whom, and who passed.',
  roundTabletSees: 'Between two people a cover hides what was written. Nothing is sent anywhere.',
  roundOpen: 'Open the round',
  roundOpening: 'Opening …',
  roundLacks: 'Please look at this again',
  /** What is wrong with what was written. */
  roundMistakes: {
    few: 'Please write two names at least',
    many: 'A round has 30 places at most',
    same: 'Two people have the same name. Please add something to tell them apart',
    longName: 'A name has 100 characters at most',
    prompt: 'Please write what it is about',
    longPrompt: 'This is too long: 1,000 characters at most',
    date: 'Please choose a day from today on, within a year',
  } as Record<string, string>,
  roundNotOpened: 'The round is not open yet. What you wrote is still here.',
  /** Why something of a round could not be loaded, opened or changed, by the kind of failure. */
  roundFailures: {
    offline: 'You seem to be offline.',
    timeout: 'There was no answer in time. You can try again.',
    auth: 'Please sign in first.',
    denied: 'This is not possible here, or not any more.',
    missing: 'This site does not take rounds.',
    invalid: 'It could not be taken like this.',
    conflict: 'It was changed somewhere else in the meantime.',
    rate: 'Too many requests right now. Please try again in a few minutes.',
    server: 'Something went wrong on the other side.',
  } as Record<string, string>,
  roundLoading: 'One moment …',
  roundNotLoaded: 'This could not be loaded. Please check your connection.',
  roundRetry: 'Try again',
};

export type RoundMessages = typeof round;
