import type {MessagePart} from '../messages.js';

/** What is said when a card is written, sent, read again and taken back. */
export const giving: MessagePart = {
  sign: 'giveTitle',
  shipped: {
    ar: async () => (await import('../locales/ar/giving.js')).giving,
    en: async () => (await import('../locales/en/giving.js')).giving,
    es: async () => (await import('../locales/es/giving.js')).giving,
  },
};
