import type {MessagePart} from '../messages.js';

/** What is said about cards: what is on them, and what every moment of peer feedback needs. */
export const feedback: MessagePart = {
  sign: 'feedbackTitle',
  shipped: {
    ar: async () => (await import('../locales/ar/feedback.js')).feedback,
    en: async () => (await import('../locales/en/feedback.js')).feedback,
    es: async () => (await import('../locales/es/feedback.js')).feedback,
  },
};
