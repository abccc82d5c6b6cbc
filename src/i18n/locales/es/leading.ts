import type {LeadingMessages} from '../en/leading.js';

/** What is said to who leads a round. */
export const leading: LeadingMessages = {
  leadHandOut:
    'Da a cada persona su propio enlace. Funciona una sola vez: quien lo abre recibe uno nuevo que es solo suyo.',
  leadUntil: (day) => `Se puede escribir hasta el ${day}.`,
  leadOver: 'El tiempo de esta ronda ha terminado.',
  leadClosed: 'Esta ronda está cerrada.',
  leadErased: (day) => `Hasta el ${day} todos pueden leer lo que recibieron. Después se borra todo.`,
  leadPlaces: 'Personas de esta ronda',
  leadStates: {
    unopened: 'aún sin abrir',
    giving: 'está escribiendo',
    done: 'ha terminado',
    left: 'se ha ido',
  },
  leadReceives: 'recibe las tarjetas',
  leadCopy: 'Copiar enlace',
  leadCopied: (name) => `El enlace para ${name} está copiado.`,
  leadCode: 'Mostrar código QR',
  leadHideCode: 'Ocultar código QR',
  leadCodeOf: (name) => `Código QR para ${name}`,
  leadShare: 'Compartir',
  leadCopyAll: 'Copiar todos los enlaces',
  leadCopiedAll: 'Todos los enlaces están copiados, cada uno con su nombre.',
  leadPrint: 'Imprimir los enlaces',
  leadSheetWords: 'Esta es tu entrada. Funciona una sola vez: ábrela donde quieras escribir.',
  leadYours: 'Tu propio enlace',
  leadYoursMeans:
    'Te trae de vuelta a esta página. Guárdalo donde solo mires tú: con él, cualquiera puede llevar la ronda. Nadie puede enviártelo otra vez.',
  leadSeesTitle: 'Lo que ves y lo que nunca ves',
  leadSees:
    'Ves quién ha abierto su lugar, quién está escribiendo y quién ha terminado. Pasar se ve igual que escribir.',
  leadNever:
    'Nunca ves lo que dice una tarjeta ni quién escribió a quién. Una tarjeta que quien la recibe muestra al grupo la leen quienes tienen un lugar. Una tarjeta denunciada la leen quienes llevan este sitio.',
  leadChange: 'Cambiar la ronda',
  leadAdd: 'Añadir personas',
  leadAddHint: 'Un nombre en cada línea.',
  leadAddDo: 'Añadirlas',
  leadAdded: 'Ya tienen un lugar. Sus enlaces están en la lista.',
  leadNext: 'Entran al final del círculo.',
  leadLeave: 'Se ha ido',
  leadLeaveAsk: (name) =>
    `¿${name} deja la ronda? Entonces ya nadie escribe a ${name}, y ${name} no escribe más. Lo que se dio queda. No se puede deshacer.`,
  leadLeaveYes: (name) => `Sí, ${name} se ha ido`,
  leadMoreDay: 'El último día para escribir',
  leadMoreDo: 'Poner este día',
  leadClose: 'Cerrar la ronda',
  leadCloseAsk:
    'Desde entonces nadie puede escribir. Las tarjetas sin firma llegan donde esperan tres o más para una persona; si son menos, nadie las lee, y quienes las escribieron lo saben. Todos pueden seguir leyendo lo que recibieron. Una ronda cerrada no se puede volver a abrir.',
  leadCloseYes: 'Cerrarla ahora',
  leadWithdraw: 'Retirar la ronda',
  leadWithdrawAsk:
    'Se puede mientras nadie haya escrito una tarjeta. Todos los enlaces de la ronda dejan de funcionar.',
  leadWithdrawYes: 'Retirarla',
  leadNo: 'No, dejarlo como está',
  leadFailed: 'No ha funcionado.',
  leadMissingTitle: 'No existe esa ronda',
  leadMissing: 'Quizá el enlace no está completo, o la ronda se ha borrado.',
  leadAnew: 'Abrir otra ronda',
};
