import type {MessagePart} from '../messages.js';

/** What is said where one device is handed around a circle. */
export const tablet: MessagePart = {
  sign: 'tabletHand',
  shipped: {
    ar: async () => (await import('../locales/ar/tablet.js')).tablet,
    en: async () => (await import('../locales/en/tablet.js')).tablet,
    es: async () => (await import('../locales/es/tablet.js')).tablet,
  },
};
