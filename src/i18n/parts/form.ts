import type {MessagePart} from '../messages.js';

/** What a form says while it is filled in. */
export const form: MessagePart = {
  sign: 'checkIn',
  shipped: {
    ar: async () => (await import('../locales/ar/form.js')).form,
    en: async () => (await import('../locales/en/form.js')).form,
    es: async () => (await import('../locales/es/form.js')).form,
  },
};
