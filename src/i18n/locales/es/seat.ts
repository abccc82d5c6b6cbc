import type {SeatMessages} from '../en/seat.js';

/** What is said to who has a place in a round. */
export const seat: SeatMessages = {
  seatFor: (name) => `Un lugar para ${name}`,
  seatWelcome: 'En esta ronda nos damos unas palabras amables. Nadie tiene que escribir y nadie lleva la cuenta.',
  seatTakeMeans:
    'Al tomar este lugar recibes un enlace tuyo. El que te dieron ya no abre nada, así que nadie más puede entrar con él.',
  seatTake: 'Tomar este lugar',
  seatTaking: 'Tomándolo …',
  seatNotYours: (name) => `¿No eres ${name}? Entonces cierra esta página. El enlace sigue sirviendo para ${name}.`,
  seatOwnLink: 'Tu enlace propio',
  seatOwnLinkMeans:
    'Te trae de vuelta a este lugar. Guárdalo donde solo mires tú: quien lo tenga puede leer lo que recibes. Nadie puede enviártelo otra vez.',
  seatUntil: (day) => `Puedes escribir hasta el ${day}.`,
  seatOver: 'En esta ronda ya no se escriben más tarjetas. Puedes seguir leyendo lo que recibiste.',
  seatErased: (day) => `El ${day} se borra todo lo que hay aquí.`,
  seatGiving: 'Tarjetas de ti',
  seatOwes: (names) => `Todavía abierto: ${names}.`,
  seatOwesFreely: 'Escribe cuando encuentres las palabras. Puedes pasar siempre, sin dar razones, y cambiar de idea.',
  seatOwesNone: 'No te queda nada por escribir.',
  seatStates: {owed: 'abierto', given: 'has escrito', passed: 'has pasado'},
  seatWrite: 'Escribir',
  seatPass: 'Pasar',
  seatUnpass: 'Escribir al final',
  seatGave: (name) => `Tu tarjeta para ${name} está entregada. Gracias.`,
  seatOpenCard: 'Mi tarjeta',
  seatSignedOnly: (name) =>
    `Las tarjetas de esta ronda van firmadas. Escriben tan pocas personas a ${name} que una tarjeta sin firma no ocultaría quién la escribió.`,
  seatReadShown: (name) => `Si ${name} la muestra, pueden leerla todas las personas con un lugar en esta ronda.`,
  seatBack: 'Volver a mi lugar',
  seatReceived: 'Tarjetas para ti',
  seatShown: 'Mostradas a todos en esta ronda',
  seatReload: 'Mirar otra vez',
  seatMissingTitle: 'Este enlace no abre nada',
  seatMissing:
    'Un enlace que se reparte funciona una sola vez. Quizá ya se abrió: lo abriste tú u otra persona. O la ronda se ha borrado.',
  seatMissingOwn: '¿Lo abriste antes? Entonces busca tu enlace propio en el dispositivo donde lo abriste.',
  seatMissingHelp:
    'Si no, dilo a la persona que lleva la ronda. No puede ver tus tarjetas, pero puede añadir un lugar nuevo para ti.',
};
