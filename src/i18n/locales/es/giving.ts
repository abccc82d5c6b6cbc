import type {GivingMessages} from '../en/giving.js';

/** What is said when a card is written, sent, read again and taken back. */
export const giving: GivingMessages = {
  giveTitle: 'Da tus comentarios',
};
