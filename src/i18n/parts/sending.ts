import type {MessagePart} from '../messages.js';

/** What a form says when it is looked through, sent, kept and withdrawn. */
export const sending: MessagePart = {
  sign: 'send',
  shipped: {
    ar: async () => (await import('../locales/ar/sending.js')).sending,
    en: async () => (await import('../locales/en/sending.js')).sending,
    es: async () => (await import('../locales/es/sending.js')).sending,
  },
};
