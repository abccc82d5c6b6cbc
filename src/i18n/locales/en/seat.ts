/** What is said to who has a place in a round. */
export const seat = {
  seatFor: (name: string) => `A place for ${name}`,
  seatWelcome: 'In this round people give each other a few kind words. Nobody has to write, and nobody keeps score.',
  seatTakeMeans:
    'When you take this place, you get a link of your own. The link you were given then opens nothing, so nobody else can come in with it.',
  seatTake: 'Take this place',
  seatTaking: 'Taking it …',
  seatNotYours: (name: string) => `You are not ${name}? Then just close this page. The link still works for ${name}.`,
  seatOwnLink: 'Your own link',
  seatOwnLinkMeans:
    'It brings you back to this place. Keep it where only you look: whoever has it can read what you get. Nobody can send it to you again.',
  seatUntil: (day: string) => `You can write until ${day}.`,
  seatOver: 'No more cards are written in this round. You can still read what you got.',
  seatErased: (day: string) => `On ${day} everything here is erased.`,
  seatGiving: 'Cards from you',
  seatOwes: (names: string) => `Still open: ${names}.`,
  seatOwesFreely: 'Write when you have the words. You can pass at any time, for any reason, and change your mind.',
  seatOwesNone: 'There is nothing left for you to write.',
  /** How it stands with a card to somebody. */
  seatStates: {owed: 'open', given: 'you have written', passed: 'you passed'} as Record<string, string>,
  seatWrite: 'Write',
  seatPass: 'Pass',
  seatUnpass: 'Write after all',
  seatGave: (name: string) => `Your card to ${name} is given. Thank you.`,
  seatOpenCard: 'My card',
  seatSignedOnly: (name: string) =>
    `Cards in this round are signed. So few people write to ${name} that an unsigned card would not hide who wrote it.`,
  seatReadShown: (name: string) => `If ${name} shows it, everyone with a place in this round can read it.`,
  seatBack: 'Back to my place',
  seatReceived: 'Cards for you',
  seatShown: 'Shown to everyone in this round',
  seatReload: 'Look again',
  seatMissingTitle: 'This link opens nothing',
  seatMissing:
    'A link that was handed out works only once. Perhaps it has been opened already, by you or by someone else. Or the round has been erased.',
  seatMissingOwn: 'Did you open it before? Then look for your own link, on the device where you opened it.',
  seatMissingHelp:
    'If not, tell the person who leads the round. They cannot see your cards, but they can add a new place for you.',
};

export type SeatMessages = typeof seat;
