import type {MessagePart} from '../messages.js';

/** What is said when somebody asks for feedback, and about the links that come of it. */
export const asking: MessagePart = {
  sign: 'askTitle',
  shipped: {
    ar: async () => (await import('../locales/ar/asking.js')).asking,
    en: async () => (await import('../locales/en/asking.js')).asking,
    es: async () => (await import('../locales/es/asking.js')).asking,
  },
};
