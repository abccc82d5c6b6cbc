import {plural} from '../../plural.js';
import type {GivingMessages} from '../en/giving.js';

/** What is said when a card is written, sent, read again and taken back. */
export const giving: GivingMessages = {
  giveTitle: 'Da tus comentarios',
  giveTo: (name) => `Una tarjeta para ${name}`,
  giveUntil: (date) => `Puedes escribir hasta el ${date}.`,
  giveOver: 'Aquí ya no se reciben tarjetas. Gracias por venir.',
  giveOverWriting: 'Aquí ya no se reciben tarjetas. Lo que escribiste sigue aquí: puedes copiarlo.',
  giveCopy: 'Copiar mis palabras',
  giveShown: (name) => `Lo que ${name} muestra al grupo`,

  // Writing
  givePrompts: {
    'noticed listen': '“Noté que …” “Te escuché decir …”',
    'noticed experience': '“Noté que …” “Me vi en …”',
    'noticed ideas': '“Noté que …” “Me pareció que …”',
    'appreciate listen': '“Sentí … cuando nos contaste …” “Para mí fue importante que …”',
    'appreciate experience': '“Cuando yo estuve en ese lugar …” “Sentí … al escucharte”',
    'appreciate ideas': '“Sentí … cuando tú …” “Me gustó cómo …”',
    tryOut: '“Una cosa que a mí me ayudó fue …” “Podría imaginarme …”',
    otherView: '“También puedo verlo así: …” “Quizá …”',
  },
  giveNudge:
    'Quizá llegue con más suavidad como experiencia tuya: “Una cosa que a mí me ayudó fue …”. También puedes dejarlo así.',
  giveTooLong: 'Tiene más de 2.000 caracteres. Acórtalo un poco.',
  giveSigning: '¿Cómo quieres firmarla?',
  giveSigned: 'Con un nombre.',
  giveSignedMeans: (name) => `${name} la ve enseguida y sabe quién la escribió.`,
  giveUnsigned: 'Sin firma.',
  giveUnsignedMeans: (name) =>
    `Espera hasta que haya al menos otras dos tarjetas sin firma. Entonces ${name} las ve todas juntas.`,
  giveName: 'Tu nombre en la tarjeta',
  giveNameHint: 'El nombre que tú quieras.',
  giveMayShow: (name) => `${name} puede mostrar esta tarjeta al grupo`,
  giveLacking: 'Falta algo',
  giveLacks: {
    words: 'Escribe al menos unas palabras',
    signing: 'Elige cómo quieres firmarla',
    signature: 'Escribe el nombre que debe llevar',
  },

  // Who will read it
  readUnchosen: (name) => `${name} leerá esta tarjeta.`,
  readSignedYet: (name) => `${name} leerá esta tarjeta, con el nombre que escribas en ella.`,
  readSigned: (name, signature) => `${name} leerá esta tarjeta y verá que es de “${signature}”.`,
  readUnsigned: (name) =>
    `${name} la ve solo junto con al menos otras dos tarjetas sin firma, en orden mezclado y sin la hora. A nadie se le dice quién la escribió, y este sitio no guarda ningún nombre con ella. Con pocas personas, ${name} puede adivinarlo por tu manera de escribir.`,
  readAlone: (name) => `Nadie más del grupo la ve si no dejas que ${name} la muestre.`,
  readShown: (name) => `Si ${name} la muestra, puede leerla cualquiera que tenga el enlace para dar.`,
  readKeepers:
    'Las personas que cuidan este sitio solo leen una tarjeta si alguien la denuncia o si parece publicidad.',
  readDevice: 'Se queda en este dispositivo.',

  // Looking at it, and sending
  giveLook: 'Verla antes',
  givePreview: 'Tu tarjeta',
  givePreviewMeans: (name) => `Así la verá ${name}.`,
  giveBack: 'Cambiarla',
  giveSend: 'Dar esta tarjeta',
  giveKeep: 'Dar esta tarjeta',
  giveSending: 'Enviando …',
  giveWaitingTitle: 'Guardada aquí, todavía sin enviar',
  giveWaitsOnDevice: 'Tu tarjeta espera en este dispositivo y se enviará cuando haya conexión.',
  giveWaitsInPage:
    'Tu tarjeta espera en esta página y se enviará cuando haya conexión. Deja la página abierta, por favor.',
  giveNotAfterAll: 'No enviarla',
  giveTryNow: 'Probar ahora',
  giveTryAgain: 'Volver a intentarlo',
  giveNotSent: 'Tu tarjeta no se ha enviado',
  giveStillHere: 'Tus palabras siguen aquí.',
  giveFailures: {
    offline: 'Parece que no tienes conexión.',
    timeout: 'No hubo respuesta a tiempo. Puedes intentarlo otra vez: llegará una sola vez.',
    auth: 'Primero inicia sesión.',
    denied: 'Ya no es posible: no se reciben más tarjetas, o pasó el tiempo para cambiarla.',
    missing: 'Lo que abría este enlace ya no está.',
    invalid: 'No se pudo aceptar así. Repasa tus palabras.',
    conflict: 'Mientras tanto se cambió en otro lugar.',
    rate: 'Muchas personas están escribiendo ahora. Inténtalo dentro de unos minutos.',
    server: 'Algo falló al otro lado.',
  },
  giveEarlier: (count) =>
    plural('es', count, {
      one: '# tarjeta anterior espera en este dispositivo y se enviará cuando haya conexión.',
      other: '# tarjetas anteriores esperan en este dispositivo y se enviarán cuando haya conexión.',
    }),
  giveDraftOnDevice: 'Guardado en este dispositivo',
  giveDraftInTab: 'Se conserva en esta pestaña hasta que la cierres',
  giveDraftInPage: 'Se conserva en esta página hasta que salgas',
  giveDraftDelete: 'Borrarlo',
  giveOwnDevice: 'Este dispositivo es mío: conservar lo que empiece aquí',
  giveThanks: 'Gracias por tus palabras.',
  giveAnother: 'Escribir otra tarjeta',

  // A card of one's own
  ownTitle: 'Tu tarjeta',
  ownLink: 'Tu enlace privado a esta tarjeta',
  ownLinkMeans:
    'Con él puedes volver a leer tu tarjeta, corregirla durante 15 minutos, retirarla para siempre y ver el agradecimiento. Guárdalo donde solo mires tú: sin él, nadie puede traerte de vuelta.',
  ownArrived: (name) => `Tu tarjeta le ha llegado a ${name}.`,
  ownWaiting: (name) =>
    `Tu tarjeta espera. ${name} ve las tarjetas sin firma solo cuando hay al menos tres, para que nadie sepa quién escribió cuál. Si nunca llegan a ser tres, ${name} no la ve. Puedes firmarla o retirarla.`,
  ownHeld: 'Alguien que cuida este sitio mira antes tu tarjeta. Puede tardar algunos días.',
  ownRemoved: 'Las personas que cuidan este sitio han quitado tu tarjeta.',
  ownRemovedFor: 'Dicen por qué:',
  ownThanked: (name) => `${name} te da las gracias.`,
  ownAnswered: (name) => `${name} te ha respondido.`,
  ownAnswerOf: (name) => `${name} responde:`,
  ownShown: (name) => `${name} la muestra al grupo.`,
  ownSign: 'Firmarla',
  ownSignName: 'Firmarla con este nombre',
  ownSignMeans: (name) => `Entonces ${name} la ve enseguida y sabe quién la escribió. No se puede deshacer.`,
  ownCorrectUntil: (time) => `Corregirla (hasta las ${time})`,
  ownSave: 'Guardar los cambios',
  ownSaving: 'Guardando …',
  ownCancel: 'Dejarla como estaba',
  ownNot: 'No funcionó.',
  ownWithdraw: 'Retirarla',
  ownWithdrawAsk:
    '¿Retirar esta tarjeta para siempre? Entonces nadie puede leerla, tampoco tú. A nadie se le dice por qué.',
  ownWithdrawYes: 'Retirarla para siempre',
  ownWithdrawing: 'Retirando …',
  ownKeepIt: 'Conservarla',
  ownWithdrawn: 'Tu tarjeta se retiró',
  ownWithdrawnMeans: 'Se ha borrado y ya nadie puede leerla.',
  ownErasedOn: (date) => `Esta tarjeta se borra sola el ${date}.`,
};
