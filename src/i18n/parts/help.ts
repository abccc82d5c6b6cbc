import type {MessagePart} from '../messages.js';

/** What is said about help, and about leaving a page in a hurry. */
export const help: MessagePart = {
  sign: 'helpTitle',
  shipped: {
    ar: async () => (await import('../locales/ar/help.js')).help,
    en: async () => (await import('../locales/en/help.js')).help,
    es: async () => (await import('../locales/es/help.js')).help,
  },
};
