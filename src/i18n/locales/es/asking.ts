import type {AskingMessages} from '../en/asking.js';

/** What is said when somebody asks for feedback, and about the links that come of it. */
export const asking: AskingMessages = {
  askTitle: 'Pide comentarios',
  askIntro:
    'Recibes dos enlaces privados: uno para las personas a las que preguntas y otro para ti, para leer lo que llegue. No hace falta ninguna cuenta.',
  askAbout: '¿Sobre qué te gustaría saber?',
  askAboutHint: 'Con tus palabras. Por ejemplo: “¿Cómo les llegó mi historia?”',
  askWish: '¿Qué te ayudaría?',
  askOtherView: 'También pueden escribir otra manera de verlo',
  askName: '¿Cómo quieres que te llamen?',
  askNameHint: 'El nombre que tú quieras. Lo ven las personas a las que preguntas.',
  askUntil: '¿Hasta cuándo?',
  askUntilHint: 'Después de ese día no se reciben más tarjetas. Algún tiempo después todo se borra solo.',
  askSend: 'Crear mis dos enlaces',
  askSending: 'Un momento …',
  askReader: 'Esto lo leen las personas que reciben el primer enlace. Lo que escriban te llega solo a ti.',
  askReaderDevice: 'Todo se queda en este dispositivo.',
  askLacking: 'Falta algo',
  askLacks: {
    about: 'Escribe sobre qué te gustaría saber',
    long: 'Tiene más de 1.000 caracteres. Acórtalo un poco.',
    wish: 'Elige qué te ayudaría',
    name: 'Escribe cómo quieres que te llamen',
    until: 'Elige un día a partir de mañana, dentro de un año',
  },
  askNot: 'Todavía no se pudieron crear tus dos enlaces. Lo que escribiste sigue aquí.',
  askFailures: {
    offline: 'Parece que no tienes conexión.',
    timeout: 'No hubo respuesta a tiempo. Puedes intentarlo otra vez: se pedirá una sola vez.',
    auth: 'Primero inicia sesión.',
    denied: 'Aquí no es posible. Los enlaces secretos necesitan una página que empiece por https.',
    missing: 'Aquí no se reciben comentarios. Avisa a las personas que llevan este sitio.',
    invalid: 'No se aceptó así. Revisa el día.',
    rate: 'Muchas personas están pidiendo ahora. Inténtalo dentro de unos minutos.',
    server: 'Algo falló al otro lado.',
  },

  // The two links
  askedTitle: 'Tus dos enlaces están listos',
  askedMeans: 'Nadie tiene que registrarse. Quien tiene un enlace puede hacer lo que dice, y nada más.',
  linkGive: 'Para las personas a las que preguntas',
  linkGiveMeans:
    'Envía este, o deja que apunten con la cámara al código. Con él pueden darte una tarjeta, y solo leen las que tú muestres.',
  linkRead: 'Solo para ti',
  linkReadMeans:
    'Con este lees lo que llegue. Guárdalo donde solo mires tú y no se lo des a nadie: sin él, nadie puede traerte de vuelta.',
  linkReadHere: 'Ahora también está en la dirección de esta página.',
  askedOpen: 'Abrir mis tarjetas',
  askedAgain: 'Pedir otra cosa',
};
