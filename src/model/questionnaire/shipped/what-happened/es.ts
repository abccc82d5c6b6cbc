import {whatHappened} from '../what-happened.js';

export const questionnaire = whatHappened('es', {
  title: 'Qué pasó',
  intro: 'Piensa en un momento. Escribe tanto o tan poco como quieras.',
  happened: 'Qué pasó',
  felt: 'Qué sentí',
  believed: 'Qué creí',
  did: 'Qué hice',
});
