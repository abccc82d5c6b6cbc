/** What is said when a card is written, sent, read again and taken back. */
export const giving = {
  giveTitle: 'Give feedback',
};

export type GivingMessages = typeof giving;
