import type {QuestionsMessages} from '../en/questions.js';

/** What stands around questions and in their controls. */
export const questions: QuestionsMessages = {
  question: 'Pregunta',
  questionNeeded: 'Necesario',
  questionWords: '¿Qué significan estas palabras?',
  questionLoads: 'Esta pregunta ya viene …',
  preferNot: 'Prefiero no decirlo',
  yesNo: ['Sí', 'No'],
  partSkip: 'Saltar esta parte',
  partSkipped: 'Has saltado esta parte.',
  partShow: 'Mostrar esta parte',
};
