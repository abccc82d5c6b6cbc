import {plural} from '../../plural.js';
import type {MoreQuestionsMessages} from '../en/more-questions.js';

/** What questions say that few questionnaires ask. */
export const moreQuestions: MoreQuestionsMessages = {
  questionHelp: 'Más sobre esta pregunta',
  questionPage: 'Una página sobre esta pregunta',
  questionNotHere: 'Esta pregunta pide algo que aquí no se puede dar.',
  charactersLeft: (count) =>
    plural('es', count, {one: 'Queda lugar para # carácter', other: 'Queda lugar para # caracteres'}),
  charactersOver: (count) => plural('es', count, {one: 'Sobra # carácter', other: 'Sobran # caracteres'}),
  ownWords: 'Con mis propias palabras',
  ownWordsField: 'Tus propias palabras',
  chooseOne: 'Elige una opción',
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
