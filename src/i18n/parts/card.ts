import type {MessagePart} from '../messages.js';

/** What stands on a card. */
export const card: MessagePart = {
  sign: 'cardFields',
  shipped: {
    ar: async () => (await import('../locales/ar/card.js')).card,
    en: async () => (await import('../locales/en/card.js')).card,
    es: async () => (await import('../locales/es/card.js')).card,
  },
};
