import {plural} from '../../plural.js';
import type {ReceivingMessages} from '../en/receiving.js';

/** What is said to who receives cards. */
export const receiving: ReceivingMessages = {
  receiveTitle: 'Tus tarjetas',
  receiveAsked: 'Preguntaste',
  receiveLoading: 'Buscando tus tarjetas …',
  receiveNone: 'Todavía no ha llegado ninguna tarjeta',
  receiveNoneHelp:
    'Encontrar palabras lleva tiempo. Mientras esta página está abierta, busca por sí sola si llega alguna tarjeta.',
  receiveNoneOver: 'Esta vez no llegó ninguna tarjeta',
  receiveNoneOverHelp: 'Eso no dice nada de ti. A casi todo el mundo le cuesta encontrar palabras.',
  receiveTogether:
    'Las tarjetas sin nombre solo llegan junto con otras, para que nadie pueda saber quién escribió cada una.',
  receiveMissing: 'Este enlace ya no abre nada',
  receiveMissingHelp: 'Puede que lo que había aquí se borrara o que su tiempo terminara. Nadie puede recuperarlo.',
  receiveFailed: 'No se pudieron cargar tus tarjetas',
  receiveFailures: {
    offline: 'Parece que no tienes conexión. Lo que escribiste sigue aquí.',
    timeout: 'No hubo respuesta a tiempo. Inténtalo de nuevo.',
    denied: 'Eso ya no es posible.',
    missing: 'Ya no está aquí.',
    invalid: 'No se pudo aceptar así. Revísalo, por favor.',
    conflict: 'Mientras tanto se cambió en otro lugar. Inténtalo de nuevo.',
    rate: 'Hay mucha gente ahora mismo. Inténtalo de nuevo dentro de un minuto.',
    server: 'Algo falló al otro lado. Inténtalo de nuevo.',
  },
  receiveRetry: 'Intentarlo de nuevo',
  receiveSaid: {
    thanked: 'Diste las gracias. Quien dio la tarjeta puede leerlo.',
    notThanked: 'Retiraste las gracias.',
    kept: 'Guardas esta tarjeta.',
    notKept: 'La tarjeta ya no se guarda.',
    away: 'Apartada. La encuentras al final.',
    back: 'La tarjeta está de vuelta.',
    answered: 'Tu respuesta se envió.',
    takenBack: 'Tu respuesta se retiró.',
    shown: 'La tarjeta se muestra al grupo.',
    hidden: 'La tarjeta ya no se muestra.',
    reported: 'La tarjeta se denunció.',
    turnedAway: 'Quien dio esta tarjeta ya no puede darte más.',
    newLink:
      'Hay un enlace nuevo para las personas a quienes preguntas. Está en «La pregunta y los enlaces». El anterior ya no abre nada.',
    gone: 'Quien dio la tarjeta la retiró. Ya no está.',
    arrivedOne: 'Ha llegado una tarjeta.',
    arrivedSome: 'Han llegado tarjetas nuevas.',
  },

  // New ones
  arrivedShowOne: 'Mostrarla',
  arrivedShowSome: 'Mostrarlas',

  // How they lie
  viewsLabel: 'Cómo están puestas las tarjetas',
  views: {one: 'Una tarjeta', hand: 'Una mano de tarjetas', wall: 'Un muro'},
  foldedFrom: (name) => `Una tarjeta de ${name}`,
  foldedUnsigned: 'Una tarjeta sin nombre',
  cardBefore: 'Tarjeta anterior',
  cardAfter: 'Tarjeta siguiente',
  handBefore: 'Tarjetas anteriores',
  handAfter: 'Más tarjetas',
  awayTitle: 'Apartadas',

  // What can be done with one
  pickCard: 'Elige una tarjeta para abrirla.',
  cardMore: 'Más',
  thank: 'Dar las gracias',
  keepCard: 'Guardar',
  putAway: 'Apartar',
  bringBack: 'Traerla de vuelta',
  answerOnce: 'Responder',
  answerLabel: 'Tu respuesta',
  answerMeans: 'Solo la lee quien dio esta tarjeta. Puedes responder una vez.',
  answerSend: 'Enviar la respuesta',
  answerLater: 'Ahora no',
  answerTakeBack: 'Retirar la respuesta',
  answerTakeBackAsk: '¿Retirar tu respuesta para siempre? No podrás escribir otra.',
  answerTakeBackYes: 'Retirarla',
  answerTakenBack: 'Retiraste tu respuesta.',
  showCard: 'Mostrar al grupo',
  showNamed: (name) =>
    `Todas las personas que tienen el enlace para dar podrán leer esta tarjeta, con el nombre ${name}.`,
  showUnnamed: 'Todas las personas que tienen el enlace para dar podrán leer esta tarjeta. No lleva nombre.',
  showNamedRound: (name) => `Todas las personas de la ronda podrán leer esta tarjeta, con el nombre ${name}.`,
  showUnnamedRound: 'Todas las personas de la ronda podrán leer esta tarjeta. No lleva nombre.',
  showYes: 'Mostrarla',
  shownNow: 'El grupo puede leer esta tarjeta.',
  staysWithYou: 'Quien dio esta tarjeta quiere que se quede contigo.',
  hideCard: 'Dejar de mostrarla',
  turnAway: 'No recibir más de esta persona',
  turnAwayAsk: '¿No recibir nada más de quien dio esta tarjeta? Podrá seguir leyéndola y retirarla, pero no cambiarla.',
  turnAwayYes: 'No recibir más',
  turnedAwayLink:
    'Puede que todavía tenga el enlace para dar. Con uno nuevo, el anterior no abre nada. Después envía el nuevo a las demás personas.',
  newLinkMeans:
    'Si el enlace llegó a malas manos, haz uno nuevo: entonces el anterior no abre nada. Después envía el nuevo a las demás personas.',
  newLink: 'Hacer un enlace nuevo',
  keepAsItIs: 'Dejarlo como está',

  // Reporting
  report: 'Denunciar',
  reportTitle: 'Denunciar esta tarjeta',
  reportWho: (days) =>
    plural('es', days, {
      one: 'Las personas que cuidan este sitio leen una copia de esta tarjeta y lo que escribas aquí. La copia queda sellada con ellas durante # día, también si la tarjeta se retira.',
      other:
        'Las personas que cuidan este sitio leen una copia de esta tarjeta y lo que escribas aquí. La copia queda sellada con ellas durante # días, también si la tarjeta se retira.',
    }),
  reportNobody: 'Nada sale de este dispositivo, así que nadie más puede leerlo. Solo queda marcada para ti.',
  reportWhy: '¿Qué tiene de malo?',
  reportReasons: {
    hurtful: 'Hace daño',
    threat: 'Es una amenaza',
    private: 'Cuenta algo privado',
    spam: 'Es publicidad o viene de un programa',
    other: 'Otra cosa',
  },
  reportLacks: 'Elige qué tiene de malo, por favor',
  reportNote: 'Algo que deban saber',
  reportSend: 'Denunciarla',
  reportNot: 'No denunciar',
  reportedUntil: (date) => `Denunciaste esta tarjeta. La copia sellada se conserva hasta el ${date}.`,
  reportedOpen: 'Denunciaste esta tarjeta. Alguien la revisará.',
  reportedKept: 'Denunciaste esta tarjeta. Se revisó y se queda.',
  reportedRemoved: 'Las personas que cuidan este sitio quitaron esta tarjeta.',

  // All of it
  askTools: 'La pregunta y los enlaces',
  askTakes: (date) => `Se reciben tarjetas hasta el ${date}.`,
  askOver: (date) => `Se recibieron tarjetas hasta el ${date}.`,
  askClosed: 'Dejaste de preguntar. No se reciben tarjetas.',
  askStop: 'Dejar de preguntar',
  askResume: 'Volver a preguntar',
  askWeek: 'Dar una semana más',
  receiveErasedOn: (date) => `Todo esto se borra por sí solo el ${date}.`,
  keepTools: 'Guardar una copia',
  keepToolsNote: 'La copia se hace en tu dispositivo. Quien la abra puede leer tus tarjetas.',
  keepPrint: 'Imprimir las tarjetas que guardas',
  keepPrintNone: 'Primero guarda las tarjetas que quieras imprimir.',
  keepText: 'Como texto',
  keepData: 'En JSON',
  keepsakeTitle: 'Tarjetas que guardo',
  eraseTools: 'Borrar',
  eraseCards: 'Borrarlo todo',
  eraseCardsAsk:
    '¿Borrar para siempre tu pregunta y todas las tarjetas? Quienes las dieron tampoco podrán leerlas más.',
  eraseSeatAsk:
    '¿Borrar para siempre todas las tarjetas que te llegaron? Quienes las dieron tampoco podrán leerlas más.',
  eraseCardsYes: 'Borrar todo',
  erasedCards: 'Todo se borró',
  erasedCardsHelp: 'Nadie puede leerlo ya. Puedes cerrar esta página.',
};
