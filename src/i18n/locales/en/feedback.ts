/** What every moment of peer feedback needs. */
export const feedback = {
  code: 'en',
  name: 'English',
  dir: 'ltr' as 'ltr' | 'rtl',
  helpNow: 'Need help now?',
  helpAnyway: 'In an emergency, call your local emergency number.',
  feedbackTitle: 'Feedback',
  feedbackLoading: 'One moment …',
  feedbackAgain: 'Try again',
  feedbackFailed: 'This could not be loaded.',
  /** Why there is nothing to see, by the kind of failure. */
  feedbackFailures: {
    offline: 'You seem to be offline. Please try again when your connection is back.',
    timeout: 'It took too long to answer. Please try again.',
    rate: 'Many people are here right now. Please try again in a few minutes.',
    server: 'Something went wrong on the other side. Please try again.',
  } as Record<string, string>,
  feedbackNowhere: 'Feedback cannot be given here yet. Please tell the people who run this site.',
  feedbackLost: 'This link opens nothing here',
  feedbackLostMeans:
    'Maybe a part of it is missing, or what it led to is over and was erased. The person who gave it to you can give you a new one.',

  // What kind of reply helps
  wishNames: {
    listen: 'Just listen',
    experience: 'Shared experience',
    ideas: 'Ideas welcome',
  } as Record<string, string>,
  wishMeans: {
    listen: 'I want to be heard. No advice, please.',
    experience: 'Tell me how it was for you, when you were in such a place.',
    ideas: 'I am glad of things that I could try.',
  } as Record<string, string>,
  wishOtherView: 'Another way to see it is welcome too.',
  askedBy: (name: string) => `${name} would like to hear from you:`,

  // Private links
  linkCopyIt: 'Copy the link',
  linkCopied: 'Copied',
  linkShare: 'Send it with …',
  linkShowCode: 'Show it as a QR code',
  linkAsCode: (title: string) => `QR code: ${title}`,
};

export type FeedbackMessages = typeof feedback;
