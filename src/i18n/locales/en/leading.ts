/** What is said to who leads a round. */
export const leading = {
  leadHandOut:
    'Give each person their own link. It can be opened once. Then they get a link of their own, and nobody else can get in with the old one.',
  leadUntil: (day: string) => `Cards can be written until ${day}.`,
  leadOver: 'The time for this round is over.',
  leadClosed: 'This round is closed.',
  leadErased: (day: string) => `Until ${day} everyone can read what they got. Then all of it is erased.`,
  leadPlaces: 'People in this round',
  /** How it stands with somebody. */
  leadStates: {
    unopened: 'not opened yet',
    giving: 'is writing',
    done: 'is done',
    left: 'has left',
  } as Record<string, string>,
  leadReceives: 'gets the cards',
  leadCopy: 'Copy link',
  leadCopied: (name: string) => `The link for ${name} is copied.`,
  leadCode: 'Show QR code',
  leadHideCode: 'Hide QR code',
  leadCodeOf: (name: string) => `QR code for ${name}`,
  leadShare: 'Share',
  leadCopyAll: 'Copy all links',
  leadCopiedAll: 'All links are copied, each with its name.',
  leadPrint: 'Print the links',
  leadSheetWords: 'This is your own way in. It works once: open it where you want to write.',
  leadYours: 'Your own link',
  leadYoursMeans:
    'It brings you back to this page. Keep it where only you look: with it, anyone can lead the round. Nobody can send it to you again.',
  leadSeesTitle: 'What you see, and what you never see',
  leadSees: 'You see who has opened their place, who is writing and who is done. Passing looks the same as writing.',
  leadNever:
    'You never see what a card says or who wrote to whom. A card that its receiver shows to the group is read by those who have a place. A reported card is read by the people who run this site.',
  leadChange: 'Change the round',
  leadAdd: 'Add people',
  leadAddHint: 'One name on each line.',
  leadAddDo: 'Add them',
  leadAdded: 'They have a place now. Their links stand in the list.',
  leadNext: 'They come in at the end of the circle.',
  leadLeave: 'Has left',
  leadLeaveAsk: (name: string) =>
    `Does ${name} leave the round? Then nobody writes to ${name} any more, and ${name} writes no more cards. What was given stays. This cannot be undone.`,
  leadLeaveYes: (name: string) => `Yes, ${name} has left`,
  leadMoreDay: 'The last day for cards',
  leadMoreDo: 'Set this day',
  leadClose: 'Close the round',
  leadCloseAsk:
    'From then on nobody can write a card. Unsigned cards arrive where three or more wait for one person; fewer stay unread, and those who wrote them are told. Everyone can still read what they got. A closed round cannot be opened again.',
  leadCloseYes: 'Close it now',
  leadWithdraw: 'Take the round back',
  leadWithdrawAsk: 'This works as long as nobody has written a card. All links of the round stop working.',
  leadWithdrawYes: 'Take it back',
  leadNo: 'No, leave it as it is',
  leadFailed: 'This did not work.',
  leadMissingTitle: 'There is no such round',
  leadMissing: 'The link may not be complete, or the round has been erased.',
  leadAnew: 'Open another round',
};

export type LeadingMessages = typeof leading;
