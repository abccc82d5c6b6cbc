import {plural} from '../../plural.js';
import type {HelpMessages} from '../en/help.js';

/** What is said about help, and about leaving a page in a hurry. */
export const help: HelpMessages = {
  code: 'es',
  name: 'Español',
  dir: 'ltr',
  helpNow: '¿Necesitas ayuda ahora?',
  helpAnyway: 'En una emergencia, llama al número de emergencias de tu zona.',
  helpTitle: 'Alguien con quien hablar ahora',
  helpKind: 'No tienes que pasar por esto sin compañía.',
  helpRisk: 'Gracias por decir cómo estás. Puede ser mucho para llevarlo a solas. Si quieres, habla ahora con alguien.',
  helpWords:
    'Parece que lo estás pasando mal. Si quieres, habla ahora con alguien. Puedes enviar igual lo que has escrito.',
  helpCall: (number) => `Llamar al ${number}`,
  helpText: (what) => `Mensaje de texto: ${what}`,
  helpChat: 'Chatear en línea',
  helpWeb: 'Abrir el sitio web',
  helpAlways: 'Día y noche, todos los días',
  helpFree: 'Gratis',
  helpLanguages: (names) => `Atiende en ${names}`,
  helpDanger: 'Si alguien está en peligro',
  helpDirectory: 'Encontrar ayuda donde vives',
  helpUnwatched: 'Nadie vigila esta página.',

  // Leaving in a hurry
  exitLink: 'Salir de esta página',
  exitShift: 'O pulsa la tecla Mayús 3 veces.',
  exitHistory: 'Esto no borra tu historial de navegación.',
  exitMore: (count) =>
    plural('es', count, {
      one: 'Pulsa Mayús # vez más para salir.',
      other: 'Pulsa Mayús # veces más para salir.',
    }),
  exitOver: 'Ha pasado demasiado tiempo. Sigues en esta página.',
  exitLeaving: 'Saliendo de la página …',
};
