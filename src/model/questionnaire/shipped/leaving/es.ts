import {leaving} from '../leaving.js';

export const questionnaire = leaving('es', {
  title: 'Al irte',
  intro: '¿Qué tal la sesión?',
  welcome: 'Me sentí en buena compañía',
  voice: 'Pude decir lo que quería',
  again: 'Volvería',
  points: ['Nada de acuerdo', 'Poco de acuerdo', 'En parte', 'Bastante de acuerdo', 'Muy de acuerdo'],
  step: 'Un pequeño paso hasta la próxima vez',
  stepHelp: 'Solo si quieres. Algo tan pequeño que sirva en un día difícil.',
});
