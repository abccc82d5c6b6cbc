import type {MessagePart} from '../messages.js';

/** What is said to who has a place in a round. */
export const seat: MessagePart = {
  sign: 'seatFor',
  shipped: {
    ar: async () => (await import('../locales/ar/seat.js')).seat,
    en: async () => (await import('../locales/en/seat.js')).seat,
    es: async () => (await import('../locales/es/seat.js')).seat,
  },
};
