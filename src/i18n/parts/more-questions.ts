import type {MessagePart} from '../messages.js';

/** What questions say that few questionnaires ask. */
export const moreQuestions: MessagePart = {
  sign: 'chooseOne',
  shipped: {
    ar: async () => (await import('../locales/ar/more-questions.js')).moreQuestions,
    en: async () => (await import('../locales/en/more-questions.js')).moreQuestions,
    es: async () => (await import('../locales/es/more-questions.js')).moreQuestions,
  },
};
