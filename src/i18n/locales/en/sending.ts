/** What a form says when it is looked through, sent, kept and withdrawn. */
export const sending = {
  send: 'Send',
};

export type SendingMessages = typeof sending;
