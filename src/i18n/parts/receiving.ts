import type {MessagePart} from '../messages.js';

/** What is said to who receives cards. */
export const receiving: MessagePart = {
  sign: 'receiveTitle',
  shipped: {
    ar: async () => (await import('../locales/ar/receiving.js')).receiving,
    en: async () => (await import('../locales/en/receiving.js')).receiving,
    es: async () => (await import('../locales/es/receiving.js')).receiving,
  },
};
