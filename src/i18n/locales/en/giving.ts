import {plural} from '../../plural.js';

/** What is said when a card is written, sent, read again and taken back. */
export const giving = {
  giveTitle: 'Give feedback',
  giveTo: (name: string) => `A card for ${name}`,
  giveUntil: (date: string) => `You can write until ${date}.`,
  giveOver: 'No more cards are taken here. Thank you for coming by.',
  giveOverWriting: 'No more cards are taken here. What you wrote is still here: you can copy it.',
  giveCopy: 'Copy my words',
  giveShown: (name: string) => `What ${name} shows to the group`,

  // Writing
  /** By the name of the field, also with the wish. */
  givePrompts: {
    'noticed listen': '“I noticed …” “I heard you say …”',
    'noticed experience': '“I noticed …” “I saw myself in …”',
    'noticed ideas': '“I noticed …” “It seemed to me that …”',
    'appreciate listen': '“I felt … when you told us about …” “It meant something to me that …”',
    'appreciate experience': '“When I was in that place, I …” “I felt … when I heard you”',
    'appreciate ideas': '“I felt … when you …” “I liked how you …”',
    tryOut: '“One thing that helped me was …” “I could imagine …”',
    otherView: '“I can also see it like this: …” “Maybe …”',
  } as Record<string, string>,
  giveNudge:
    'It may land more softly as your own experience: “One thing that helped me was …”. You can also leave it as it is.',
  giveTooLong: 'This is longer than 2,000 characters. Please make it shorter.',
  giveSigning: 'How do you want to sign it?',
  giveSigned: 'With a name.',
  giveSignedMeans: (name: string) => `${name} sees it at once, and knows who wrote it.`,
  giveUnsigned: 'Unsigned.',
  giveUnsignedMeans: (name: string) =>
    `It waits until at least two other unsigned cards are there. Then ${name} sees them all together.`,
  giveName: 'Your name on the card',
  giveNameHint: 'Any name you like.',
  giveMayShow: (name: string) => `${name} may show this card to the group`,
  giveLacking: 'Something is missing',
  /** What a card lacks. */
  giveLacks: {
    words: 'Please write at least a few words',
    signing: 'Please choose how you want to sign it',
    signature: 'Please write the name that is to stand on it',
  } as Record<string, string>,

  // Who will read it
  readUnchosen: (name: string) => `${name} will read this card.`,
  readSignedYet: (name: string) => `${name} will read this card, with the name you write on it.`,
  readSigned: (name: string, signature: string) =>
    `${name} will read this card and see that it is from “${signature}”.`,
  readUnsigned: (name: string) =>
    `${name} sees it only together with at least two other unsigned cards, in mixed order and without the time. Nobody is told who wrote it, and this site keeps no name with it. With few people, ${name} may guess from how you write.`,
  readAlone: (name: string) => `Nobody else in the group sees it unless you let ${name} show it.`,
  readShown: (name: string) => `If ${name} shows it, everybody with the link to give can read it.`,
  readKeepers: 'The people who look after this site read a card only when it is reported or looks like spam.',
  readDevice: 'It stays on this device.',

  // Looking at it, and sending
  giveLook: 'Look at it first',
  givePreview: 'Your card',
  givePreviewMeans: (name: string) => `This is how ${name} will see it.`,
  giveBack: 'Change it',
  giveSend: 'Give this card',
  giveKeep: 'Give this card',
  giveSending: 'Sending …',
  giveWaitingTitle: 'Saved here, not sent yet',
  giveWaitsOnDevice: 'Your card waits on this device, and is sent as soon as there is a connection.',
  giveWaitsInPage:
    'Your card waits in this page, and is sent as soon as there is a connection. Please keep the page open.',
  giveNotAfterAll: 'Do not send it',
  giveTryNow: 'Try now',
  giveTryAgain: 'Try again',
  giveNotSent: 'Your card has not been sent',
  giveStillHere: 'Your words are still here.',
  /** Why a card could not be given, corrected or withdrawn, by the kind of failure. */
  giveFailures: {
    offline: 'You seem to be offline.',
    timeout: 'There was no answer in time. You can try again: it arrives only once.',
    auth: 'Please sign in first.',
    denied: 'It is not possible any more: no more cards are taken, or the time to change it is over.',
    missing: 'What this link led to is not there any more.',
    invalid: 'It could not be accepted like this. Please look over your words.',
    conflict: 'It was changed somewhere else in the meantime.',
    rate: 'Many people are writing right now. Please try again in a few minutes.',
    server: 'Something went wrong on the other side.',
  } as Record<string, string>,
  giveEarlier: (count: number) =>
    plural('en', count, {
      one: '# earlier card waits on this device, and is sent as soon as there is a connection.',
      other: '# earlier cards wait on this device, and are sent as soon as there is a connection.',
    }),
  giveDraftOnDevice: 'Saved on this device',
  giveDraftInTab: 'Kept in this tab until you close it',
  giveDraftInPage: 'Kept in this page until you leave it',
  giveDraftDelete: 'Delete it',
  giveOwnDevice: 'This is my own device: keep what I begin here',
  giveThanks: 'Thank you for your words.',
  giveAnother: 'Write another card',

  // A card of one's own
  ownTitle: 'Your card',
  ownLink: 'Your private link to this card',
  ownLinkMeans:
    'With it you can read your card again, correct it for 15 minutes, take it back for ever, and see the thanks. Keep it where only you look: without it, nobody can bring you back here.',
  ownArrived: (name: string) => `Your card has reached ${name}.`,
  ownWaiting: (name: string) =>
    `Your card waits. ${name} sees unsigned cards only when at least three are there, so that nobody can tell who wrote which. If there are never three, ${name} does not see it. You can sign it, or take it back.`,
  ownHeld: 'Somebody who looks after this site looks at your card first. That can take some days.',
  ownRemoved: 'The people who look after this site have taken your card down.',
  ownRemovedFor: 'They say why:',
  ownThanked: (name: string) => `${name} says thank you.`,
  ownAnswered: (name: string) => `${name} has answered you.`,
  ownAnswerOf: (name: string) => `${name} answers:`,
  ownShown: (name: string) => `${name} shows it to the group.`,
  ownSign: 'Sign it',
  ownSignName: 'Sign it after all, with this name',
  ownSignMeans: (name: string) => `Then ${name} sees it at once, and knows who wrote it. That cannot be undone.`,
  ownCorrectUntil: (time: string) => `Correct it (until ${time})`,
  ownSave: 'Save',
  ownSaving: 'Saving …',
  ownCancel: 'Leave it as it was',
  ownNot: 'That did not work.',
  ownWithdraw: 'Take it back',
  ownWithdrawAsk: 'Take this card back for ever? Nobody can read it then, also not you. Nobody is told why.',
  ownWithdrawYes: 'Take it back for ever',
  ownWithdrawing: 'Taking it back …',
  ownKeepIt: 'Keep it',
  ownWithdrawn: 'Your card was taken back',
  ownWithdrawnMeans: 'It is erased, and nobody can read it any more.',
  ownErasedOn: (date: string) => `This card is erased by itself on ${date}.`,
};

export type GivingMessages = typeof giving;
