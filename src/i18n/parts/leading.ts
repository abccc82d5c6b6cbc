import type {MessagePart} from '../messages.js';

/** What is said to who leads a round. */
export const leading: MessagePart = {
  sign: 'leadHandOut',
  shipped: {
    ar: async () => (await import('../locales/ar/leading.js')).leading,
    en: async () => (await import('../locales/en/leading.js')).leading,
    es: async () => (await import('../locales/es/leading.js')).leading,
  },
};
