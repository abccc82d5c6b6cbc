/** What is said when somebody asks for feedback, and about the links that come of it. */
export const asking = {
  askTitle: 'Ask for feedback',
};

export type AskingMessages = typeof asking;
