import type {FeedbackMessages} from '../en/feedback.js';

/** What is said about cards: what is on them, and what every moment of peer feedback needs. */
export const feedback: FeedbackMessages = {
  code: 'es',
  name: 'Español',
  dir: 'ltr',
  helpNow: '¿Necesitas ayuda ahora?',
  helpAnyway: 'En una emergencia, llama al número de emergencias de tu zona.',
  feedbackTitle: 'Comentarios',
};
