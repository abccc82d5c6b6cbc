import {plural} from '../../plural.js';
import type {TabletMessages} from '../en/tablet.js';

/** What is said where one device is handed around a circle. */
export const tablet: TabletMessages = {
  tabletHand: (name) => `Pásalo a ${name}`,
  tabletCover: 'Detrás de esta página no hay nada de los demás. Ábrela cuando tengas el dispositivo en tus manos.',
  tabletOpen: (name) => `Soy ${name}`,
  tabletReadOpen: (name) => `Soy ${name}: mostrar mis tarjetas`,
  tabletCircle: 'Alrededor del círculo',
  tabletCircleWrite: 'Pasad el dispositivo. Todos tienen el mismo tiempo, y cualquiera puede pasar.',
  tabletCircleRead: 'Ahora cada persona lee sus propias tarjetas, una tras otra.',
  tabletTurnDone: 'ya tuvo su turno',
  tabletTurnOpen: 'todavía no',
  tabletRead: 'ya ha leído',
  tabletHandTo: (name) => `Pasarlo a ${name}`,
  tabletHandOn: 'Cubrirlo y pasarlo',
  tabletHandOnMeans: 'Lo que no hayas enviado queda oculto aquí hasta que te toque otra vez.',
  tabletTime: 'Tiempo para cada turno',
  tabletNoTime: 'El que haga falta',
  tabletMinutes: (count) => plural('es', count, {one: '# minuto', other: '# minutos'}),
  tabletSecondsLeft: (count) => plural('es', count, {one: 'Queda # segundo', other: 'Quedan # segundos'}),
  tabletTimeOver: 'El tiempo de este turno ha terminado. Acaba tu frase con calma. No se pierde nada.',
  tabletStartReading: 'Empezar a leer',
  tabletStartReadingAsk:
    'Desde entonces nadie puede escribir en esta ronda. Después cada persona lee sus propias tarjetas. Las que no llevan firma llegan donde esperan tres o más para una persona; si son menos, nadie las lee.',
  tabletStartReadingYes: 'Empezar a leer ahora',
  tabletNo: 'Todavía no',
  tabletEnd: 'Todos han leído sus tarjetas',
  tabletErase: 'Borrar la ronda',
  tabletEraseAsk: 'Todos los nombres y todas las tarjetas de esta ronda se borran de este dispositivo, para siempre.',
  tabletEraseYes: 'Borrarlo todo',
  tabletKeep: 'Este dispositivo es mío: conservar la ronda aquí',
  tabletKeepMeans: 'Por ahora la ronda está solo en esta página. Desaparece al cerrarla o al cargarla de nuevo.',
  tabletKept: 'La ronda se guarda en este dispositivo hasta que la borres.',
  tabletNotKept: 'Este navegador no guarda nada. La ronda está solo en esta página.',
  tabletFailed: 'No ha funcionado. Inténtalo otra vez.',
};
