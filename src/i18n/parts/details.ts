import type {MessagePart} from '../messages.js';

/** What filters offer beside the list, and what the details of a group say. */
export const details: MessagePart = {
  sign: 'close',
  shipped: {
    ar: async () => (await import('../locales/ar/details.js')).details,
    en: async () => (await import('../locales/en/details.js')).details,
    es: async () => (await import('../locales/es/details.js')).details,
  },
};
