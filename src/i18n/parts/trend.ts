import type {MessagePart} from '../messages.js';

/** What is said about somebody’s own check-ins over time. */
export const trend: MessagePart = {
  sign: 'trendTitle',
  shipped: {
    ar: async () => (await import('../locales/ar/trend.js')).trend,
    en: async () => (await import('../locales/en/trend.js')).trend,
    es: async () => (await import('../locales/es/trend.js')).trend,
  },
};
