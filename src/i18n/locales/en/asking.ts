/** What is said when somebody asks for feedback, and about the links that come of it. */
export const asking = {
  askTitle: 'Ask for feedback',
  askIntro:
    'You get two private links: one for the people you ask, and one for you, to read what comes. No account is needed.',
  askAbout: 'What would you like to hear about?',
  askAboutHint: 'In your own words. For example: “How did my story come across?”',
  askWish: 'What would help you?',
  askOtherView: 'They may also write another way to see it',
  askName: 'What do you want to be called?',
  askNameHint: 'Any name you like. The people you ask see it.',
  askUntil: 'Until when?',
  askUntilHint: 'After this day no more cards are taken. Some time later everything is erased by itself.',
  askSend: 'Make my two links',
  askSending: 'One moment …',
  askReader: 'The people who get the first link read this. What they write comes to you alone.',
  askReaderDevice: 'All of it stays on this device.',
  askLacking: 'Something is missing',
  /** What an ask lacks. */
  askLacks: {
    about: 'Please write what you would like to hear about',
    long: 'This is longer than 1,000 characters. Please make it shorter.',
    wish: 'Please choose what would help you',
    name: 'Please write what you want to be called',
    until: 'Please choose a day from tomorrow on, within a year',
  } as Record<string, string>,
  askNot: 'Your two links could not be made yet. What you wrote is still here.',
  /** Why not, by the kind of failure. */
  askFailures: {
    offline: 'You seem to be offline.',
    timeout: 'There was no answer in time. You can try again: it is asked only once.',
    auth: 'Please sign in first.',
    denied: 'It is not possible here. Links that are secret need a page that begins with https.',
    missing: 'No feedback is taken here. Please tell the people who run this site.',
    invalid: 'It was not accepted like this. Please look at the day.',
    rate: 'Many people are asking right now. Please try again in a few minutes.',
    server: 'Something went wrong on the other side.',
  } as Record<string, string>,

  // The two links
  askedTitle: 'Your two links are ready',
  askedMeans: 'Nobody has to sign up. Whoever holds a link can do what it says, and nothing else.',
  linkGive: 'For the people you ask',
  linkGiveMeans:
    'Send this one, or let them point a camera at the code. With it they can give you a card, and read none but those you show.',
  linkRead: 'Only for you',
  linkReadMeans:
    'With this one you read what comes. Keep it where only you look, and pass it on to nobody: without it, nobody can bring you back here.',
  linkReadHere: 'It also stands in the address of this page now.',
  askedOpen: 'Open my cards',
  askedAgain: 'Ask for something else',
};

export type AskingMessages = typeof asking;
