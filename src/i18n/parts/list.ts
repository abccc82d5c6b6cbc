import type {MessagePart} from '../messages.js';

/** What the list of groups and its search say. */
export const list: MessagePart = {
  sign: 'searchLabel',
  shipped: {
    ar: async () => (await import('../locales/ar/list.js')).list,
    en: async () => (await import('../locales/en/list.js')).list,
    es: async () => (await import('../locales/es/list.js')).list,
  },
};
