import {plural} from '../../plural.js';

/** What is said to who receives cards. */
export const receiving = {
  receiveTitle: 'Your cards',
  receiveAsked: 'You asked',
  receiveLoading: 'Looking for your cards …',
  receiveNone: 'No card has arrived yet',
  receiveNoneHelp: 'People take time to find words. While this page is open, it looks for cards by itself.',
  receiveNoneOver: 'No card came this time',
  receiveNoneOverHelp: 'That says nothing about you. Finding words is hard for most of us.',
  receiveTogether: 'Cards without a name arrive only together with others, so that nobody can tell who wrote which.',
  receiveMissing: 'This link does not open anything any more',
  receiveMissingHelp: 'What was here may have been erased, or its time is over. Nobody can bring it back.',
  receiveFailed: 'Your cards could not be loaded',
  /** Why something did not work, by the kind of failure. */
  receiveFailures: {
    offline: 'You seem to be offline. What you wrote is still here.',
    timeout: 'There was no answer in time. Please try again.',
    denied: 'That is not possible any more.',
    missing: 'It is not here any more.',
    invalid: 'It could not be taken like this. Please look at it again.',
    conflict: 'It was changed somewhere else in the meantime. Please try again.',
    rate: 'Many people are here right now. Please try again in a minute.',
    server: 'Something went wrong on the other side. Please try again.',
  } as Record<string, string>,
  receiveRetry: 'Try again',

  /** What was done or happened. */
  receiveSaid: {
    thanked: 'Thank you was said. Who gave the card can read it.',
    notThanked: 'The thank you was taken back.',
    kept: 'You keep this card.',
    notKept: 'The card is not kept any more.',
    away: 'Put away. You find it at the end.',
    back: 'The card is back.',
    answered: 'Your answer was sent.',
    takenBack: 'Your answer was taken back.',
    shown: 'The card is shown to the group.',
    hidden: 'The card is not shown any more.',
    reported: 'The card was reported.',
    turnedAway: 'Who gave this card is turned away.',
    newLink:
      'There is a new link for the people you ask. You find it under “Asking and links”. The old one opens nothing any more.',
    gone: 'Who gave the card has taken it back. It is gone.',
    arrivedOne: 'A card has arrived.',
    arrivedSome: 'New cards have arrived.',
  } as Record<string, string>,

  // New ones
  arrivedShowOne: 'Show it',
  arrivedShowSome: 'Show them',

  // How they lie
  viewsLabel: 'How the cards lie',
  views: {one: 'One card', hand: 'A hand of cards', wall: 'A wall'} as Record<string, string>,
  foldedFrom: (name: string) => `A card from ${name}`,
  foldedUnsigned: 'A card without a name',
  cardBefore: 'Card before',
  cardAfter: 'Next card',
  handBefore: 'Cards before',
  handAfter: 'More cards',
  awayTitle: 'Put away',

  // What can be done with one
  pickCard: 'Pick a card to open it.',
  cardMore: 'More',
  thank: 'Say thank you',
  keepCard: 'Keep',
  putAway: 'Put away',
  bringBack: 'Bring it back',
  answerOnce: 'Answer',
  answerLabel: 'Your answer',
  answerMeans: 'Only who gave this card reads it. You can answer once.',
  answerSend: 'Send the answer',
  answerLater: 'Not now',
  answerTakeBack: 'Take the answer back',
  answerTakeBackAsk: 'Take your answer back for ever? You cannot write another one.',
  answerTakeBackYes: 'Take it back',
  answerTakenBack: 'You have taken your answer back.',
  showCard: 'Show to the group',
  showNamed: (name: string) =>
    `Everyone who has the link for your peers can then read this card, with the name ${name}.`,
  showUnnamed: 'Everyone who has the link for your peers can then read this card. It has no name.',
  showNamedRound: (name: string) => `Everyone in the round can then read this card, with the name ${name}.`,
  showUnnamedRound: 'Everyone in the round can then read this card. It has no name.',
  showYes: 'Show it',
  shownNow: 'The group can read this card.',
  staysWithYou: 'Who gave this card wants it to stay with you.',
  hideCard: 'Stop showing it',
  turnAway: 'Turn away who gave it',
  turnAwayAsk: 'Turn away who gave this card? They can still read it and take it back, but not change it.',
  turnAwayYes: 'Turn away',
  turnedAwayLink:
    'They may still have the link to give. With a new one, the old one opens nothing. Then send the new one to the others.',
  newLinkMeans:
    'If the link got into the wrong hands, make a new one: then the old one opens nothing. Send the new one to the others.',
  newLink: 'Make a new link',
  keepAsItIs: 'Leave it as it is',

  // Reporting
  report: 'Report',
  reportTitle: 'Report this card',
  reportWho: (days: number) =>
    plural('en', days, {
      one: 'The people who look after this site read a copy of this card, and what you write here. The copy stays sealed with them for # day, also if the card is taken back.',
      other:
        'The people who look after this site read a copy of this card, and what you write here. The copy stays sealed with them for # days, also if the card is taken back.',
    }),
  reportNobody: 'Nothing leaves this device, so nobody else can read this. It is only marked for yourself.',
  reportWhy: 'What is wrong with it?',
  reportReasons: {
    hurtful: 'It hurts',
    threat: 'It is a threat',
    private: 'It tells something private',
    spam: 'It is advertising, or from a program',
    other: 'Something else',
  } as Record<string, string>,
  reportLacks: 'Please choose what is wrong',
  reportNote: 'Anything they should know',
  reportSend: 'Report it',
  reportNot: 'Do not report',
  reportedUntil: (date: string) => `You have reported this card. The sealed copy is kept until ${date}.`,
  reportedOpen: 'You have reported this card. Somebody will look at it.',
  reportedKept: 'You have reported this card. It was looked at, and it stays.',
  reportedRemoved: 'This card was removed by the people who look after this site.',

  // All of it
  askTools: 'Asking and links',
  askTakes: (date: string) => `Cards are taken until ${date}.`,
  askOver: (date: string) => `Cards were taken until ${date}.`,
  askClosed: 'You have stopped the asking. No cards are taken.',
  askStop: 'Stop the asking',
  askResume: 'Take it up again',
  askWeek: 'Give it another week',
  receiveErasedOn: (date: string) => `Everything here is erased by itself on ${date}.`,
  keepTools: 'Keep a copy',
  keepToolsNote: 'The copy is made on your device. Whoever opens it can read your cards.',
  keepPrint: 'Print the cards you keep',
  keepPrintNone: 'First keep the cards you want to print.',
  keepText: 'As text',
  keepData: 'As JSON',
  keepsakeTitle: 'Cards I keep',
  eraseTools: 'Erase',
  eraseCards: 'Erase everything',
  eraseCardsAsk: 'Erase what you asked and all cards for ever? Those who gave them cannot read them any more either.',
  eraseSeatAsk: 'Erase all cards that came to you for ever? Those who gave them cannot read them any more either.',
  eraseCardsYes: 'Erase all',
  erasedCards: 'Everything was erased',
  erasedCardsHelp: 'Nobody can read it any more. You can close this page.',
};

export type ReceivingMessages = typeof receiving;
