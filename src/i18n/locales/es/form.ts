import type {FormMessages} from '../en/form.js';
import {questions} from './questions.js';

/** What a form says while it is filled in. */
export const form: FormMessages = {
  ...questions,
  code: 'es',
  name: 'Español',
  dir: 'ltr',
  helpNow: '¿Necesitas ayuda ahora?',
  helpAnyway: 'En una emergencia, llama al número de emergencias de tu zona.',
  checkIn: '¿Cómo estás?',
  formLoading: 'Un momento …',
  formFailed: 'No se pudieron cargar las preguntas.',
  formFailures: {
    offline: 'Parece que no tienes conexión. Inténtalo de nuevo cuando vuelva.',
    timeout: 'La respuesta tardó demasiado. Inténtalo de nuevo.',
    missing: 'Ya no están en esta dirección. Avisa a las personas que llevan este sitio.',
    invalid: 'Este formulario no puede mostrarlas. Avisa a las personas que llevan este sitio.',
    server: 'Algo falló al otro lado. Inténtalo de nuevo.',
  },
  formAgain: 'Intentar de nuevo',
  formRefused: 'Estas preguntas no se pueden mostrar aquí por ahora.',
  noReceiver: 'Todavía no se puede enviar nada desde aquí. Avisa a las personas que llevan este sitio.',
  onlyInEnglish: 'Estas preguntas se muestran en inglés: no hay una traducción comprobada.',
  // Who reads it
  unwatched: 'Nadie está viendo estas respuestas en directo.',
  hostsReadWhen: (when) => `Quienes acompañan el grupo suelen leer ${when}.`,
  readBy: (who) => `Quién lo leerá: ${who}`,
  onlyYou: 'Solo tú',
  onlyYouHere: 'Solo tú. Se queda en este dispositivo.',
  readChoice: 'Antes de enviarlo, eliges si alguien puede saber que es tuyo.',
  nobodyKnows:
    'Nadie puede saber quién lo envió. Eso también significa que no te pueden contactar y que no se puede retirar.',
  // Going on
  stepOf: (page, pages) => `${page} de ${pages}`,
  goBack: 'Atrás',
  goOn: 'Continuar',
  lookAgain: 'Revisa estas respuestas, por favor',
  stepMissing: 'No se pudo cargar el siguiente paso. Tus respuestas siguen aquí. Inténtalo de nuevo.',
};
