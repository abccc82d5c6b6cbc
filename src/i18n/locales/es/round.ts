import type {RoundMessages} from '../en/round.js';

/** What is said about a round: to who leads it and to who has a place. */
export const round: RoundMessages = {
  code: 'es',
  name: 'Español',
  dir: 'ltr',
  helpNow: '¿Necesitas ayuda ahora?',
  helpAnyway: 'En una emergencia, llama al número de emergencias de tu zona.',
  roundTitle: 'Una ronda de comentarios',
};
