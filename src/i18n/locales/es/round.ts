import {plural} from '../../plural.js';
import type {RoundMessages} from '../en/round.js';

/** What is said about a round before it is opened, and by whatever its links open. */
export const round: RoundMessages = {
  code: 'es',
  name: 'Español',
  dir: 'ltr',
  helpNow: '¿Necesitas ayuda ahora?',
  helpAnyway: 'En una emergencia, llama al número de emergencias de tu zona.',
  roundTitle: 'Una ronda de comentarios',
  roundLead:
    'Cada persona del grupo da a las demás unas palabras amables, y también recibe algunas. Te lleva dos minutos.',
  roundTablet:
    'Cada persona del grupo da a las demás unas palabras amables, y también recibe algunas. Todo se queda en este dispositivo: lo vais pasando en el círculo.',
  roundNames: '¿Quién participa?',
  roundNamesHint: 'Un nombre en cada línea, en el orden del círculo. Basta el nombre de pila o uno inventado.',
  roundPlaces: (count) => plural('es', count, {one: '# persona', other: '# personas'}),
  roundPrompt: '¿De qué se trata?',
  roundPromptHint: 'Es lo primero que leen todos. Por ejemplo: «La semana que pasamos juntos».',
  roundPattern: '¿Quién escribe a quién?',
  roundPatterns: {everyone: 'Todos a todos', next: 'A la persona siguiente', one: 'A una sola persona'},
  roundPatternMeans: {
    everyone: 'Cada persona escribe una tarjeta a cada una de las demás.',
    next: 'Cada persona escribe una tarjeta, a la siguiente de tu lista. La última escribe a la primera.',
    one: 'Todos escriben una tarjeta a la misma persona.',
  },
  roundOne: '¿Quién recibe las tarjetas?',
  roundWish: '¿Qué tipo de tarjeta ayudaría?',
  roundWishes: {listen: 'Solo escuchar', experience: 'Experiencia compartida', ideas: 'Las ideas son bienvenidas'},
  roundWishMeans: {
    listen: 'Lo que la gente notó y lo que aprecia.',
    experience: 'También lo que conoce de su propia vida.',
    ideas: 'También algo que probar.',
  },
  roundOtherView: 'Invitar también a «otra forma de verlo»',
  roundUntil: '¿Hasta cuándo?',
  roundUntilHint: 'Se puede escribir hasta el final de ese día. Más tarde puedes dar más tiempo.',
  roundSees:
    'Lo que verás: quién ha abierto su lugar, quién está escribiendo y quién ha terminado. Lo que nunca verás: lo que dice una tarjeta, quién escribió a quién ni quién pasó.',
  roundTabletSees: 'Entre una persona y otra, una cubierta oculta lo escrito. No se envía nada a ningún sitio.',
  roundOpen: 'Abrir la ronda',
  roundOpening: 'Abriendo …',
  roundLacks: 'Revisa lo que está marcado arriba.',
  roundMistakes: {
    few: 'Escribe al menos dos nombres',
    many: 'Una ronda tiene como máximo 30 lugares',
    same: 'Dos personas tienen el mismo nombre. Añade algo para distinguirlas',
    longName: 'Un nombre tiene como máximo 100 caracteres',
    prompt: 'Escribe de qué se trata',
    longPrompt: 'Es demasiado largo: 1000 caracteres como máximo',
    date: 'Elige un día desde hoy, dentro de un año',
  },
  roundNotOpened: 'La ronda todavía no está abierta. Lo que escribiste sigue aquí.',
  roundFailures: {
    offline: 'Parece que no tienes conexión.',
    timeout: 'No hubo respuesta a tiempo. Puedes intentarlo otra vez.',
    auth: 'Primero inicia sesión.',
    denied: 'Aquí no es posible, o ya no lo es.',
    missing: 'Este sitio no ofrece rondas.',
    invalid: 'No se pudo aceptar así.',
    conflict: 'Mientras tanto se cambió en otro lugar.',
    rate: 'Ahora hay demasiadas peticiones. Inténtalo dentro de unos minutos.',
    server: 'Algo falló al otro lado.',
  },
  roundLoading: 'Un momento …',
  roundNotLoaded: 'No se pudo cargar. Comprueba tu conexión.',
  roundRetry: 'Intentarlo otra vez',
};
