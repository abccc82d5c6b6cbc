import {plural} from '../../plural.js';
import type {QuestionsMessages} from '../en/questions.js';

/** What stands around questions and in their controls. */
export const questions: QuestionsMessages = {
  question: 'Pregunta',
  questionNeeded: 'Necesario',
  questionHelp: 'Más sobre esta pregunta',
  questionPage: 'Una página sobre esta pregunta',
  questionWords: '¿Qué significan estas palabras?',
  questionLoads: 'Esta pregunta ya viene …',
  questionNotHere: 'Esta pregunta pide algo que aquí no se puede dar.',
  preferNot: 'Prefiero no decirlo',
  yesNo: ['Sí', 'No'],
  partSkip: 'Saltar esta parte',
  partSkipped: 'Ha saltado esta parte.',
  partShow: 'Mostrar esta parte',
  charactersLeft: (count) =>
    plural('es', count, {one: 'Queda lugar para # carácter', other: 'Queda lugar para # caracteres'}),
  charactersOver: (count) => plural('es', count, {one: 'Sobra # carácter', other: 'Sobran # caracteres'}),
  ownWords: 'Con mis propias palabras',
  ownWordsField: 'Sus propias palabras',
  chooseOne: 'Elija una opción',
  noAnswerYet: 'Aún sin respuesta',
  noAnswer: 'Sin respuesta',
  unit: 'Unidad',
  answerNumber: (number) => `Respuesta ${number}`,
  answerAdd: 'Añadir otra respuesta',
  answerRemove: (number) => `Quitar la respuesta ${number}`,
  turnNumber: (name, number) => `${name}, n.º ${number}`,
  turnAdd: (name) => `Añadir otra vez: ${name}`,
  turnRemove: (name) => `Quitar ${name}`,
};
