import type {MessagePart} from '../messages.js';

/** What is said about a round: to who leads it and to who has a place. */
export const round: MessagePart = {
  sign: 'roundTitle',
  shipped: {
    ar: async () => (await import('../locales/ar/round.js')).round,
    en: async () => (await import('../locales/en/round.js')).round,
    es: async () => (await import('../locales/es/round.js')).round,
  },
};
