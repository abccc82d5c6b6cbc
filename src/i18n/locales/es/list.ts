import {plural} from '../../plural.js';
import type {ListMessages} from '../en/list.js';

const n = (count: number, one: string, other: string): string => plural('es', count, {one, other});

/** What the list and its search and filters say. */
export const list: ListMessages = {
  code: 'es',
  name: 'Español',
  dir: 'ltr',
  helpNow: '¿Necesitas ayuda ahora?',
  helpAnyway: 'En una emergencia, llama al número de emergencias de tu zona.',

  // Searching
  searchLabel: 'Buscar un grupo',
  searchHint: 'Nombre, tema, lugar …',
  filters: 'Filtros',
  filtersOn: (count) => n(count, 'Filtros, # activo', 'Filtros, # activos'),
  view: 'Vista',
  viewTime: 'Por horario',
  viewGroup: 'Por grupo',
  clearAll: 'Quitar todo',

  // What was found
  loading: 'Buscando grupos …',
  meetings: (count) => n(count, '# reunión', '# reuniones'),
  groups: (count) => n(count, '# grupo', '# grupos'),
  similar: 'No hay nada escrito exactamente así. Esto es lo más parecido.',
  nothing: 'Todavía no hay resultados',
  nothingHelp: 'Prueba con menos palabras o quita un filtro.',
  without: (what, found) => `Sin “${what}”: ${found}`,
  emptyListing: 'Por ahora no hay grupos en esta lista',
  emptyListingHelp: 'Vuelve más adelante o pregunta a las personas que llevan este sitio.',
  showMore: (count) => plural('es', count, {other: 'Mostrar # más'}),
  best: 'Lo que mejor coincide',
  soon: 'Ahora y dentro de poco',
  appointment: 'Con cita previa',
  paused: 'En pausa por ahora',
  ended: 'Ya no se reúne',
  timesIn: (zone) => `Las horas están en tu zona horaria: ${zone}`,
  listing: (name) => `Lista de ${name}`,

  // One meeting in the list
  now: 'En este momento',
  startsIn: (minutes) => n(minutes, 'Empieza en # minuto', 'Empieza en # minutos'),
  startsNow: 'Empieza ahora',
  there: (time, zone) => `${time} allí (${zone})`,
  notTonight: 'Esta noche no hay reunión',
  notToday: 'Hoy no hay reunión',
  notOn: (date) => `No hay reunión el ${date}`,
  nextOn: (date) => `Próxima: ${date}`,
  inPerson: 'En persona',
  online: 'En línea',
  hybrid: 'En persona y en línea',
  ledBy: (names) => `Con ${names}`,
  full: 'Sin lugares libres por ahora',
  fullWaiting: 'Sin lugares libres, con lista de espera',
  roomLeft: (count) => n(count, 'Queda # lugar', 'Quedan # lugares'),

  // When something fails
  offline: 'Parece que no tienes conexión',
  offlineHelp: 'La lista estará aquí cuando vuelva la conexión.',
  failed: 'No se pudo cargar la lista',
  timeoutHelp: 'La respuesta tardó demasiado. Inténtalo de nuevo.',
  authHelp: 'Inicia sesión para ver esta lista.',
  deniedHelp: 'No tienes acceso a esta lista. Pregunta a las personas que llevan este sitio.',
  missingHelp: 'Ya no hay ninguna lista en esta dirección. Avisa a las personas que llevan este sitio.',
  invalidHelp: 'Lo que llegó no es una lista de grupos. Avisa a las personas que llevan este sitio.',
  rateHelp: 'Hay muchas personas buscando ahora. Inténtalo de nuevo en un minuto.',
  serverHelp: 'Algo falló del otro lado. Inténtalo de nuevo.',
  noListing: 'Este sitio no ofrece aquí una lista de grupos.',
  retry: 'Intentar de nuevo',

  // What it costs
  free: 'Gratis',
  donation: 'Donación',
  paid: 'De pago',

  values: {
    refugees: 'Personas refugiadas',
    students: 'Estudiantes',
    open: 'Abierto a todo el mundo',
    closed: 'Solo miembros',
    women: 'Mujeres',
    men: 'Hombres',
    lgbtq: 'LGBTIQ+',
    young: 'Jóvenes',
    beginners: 'Principiantes',
    newcomers: 'Personas recién llegadas',
    seniors: 'Personas mayores',
    parents: 'Madres y padres',
    carers: 'Personas que cuidan',
    veterans: 'Personas veteranas de las fuerzas armadas',
    bipoc: 'Personas racializadas',
    native: 'Personas indígenas',
    families: 'Familias',
    ase: 'Lengua de señas estadounidense',
    bfi: 'Lengua de señas británica',
  },
};
