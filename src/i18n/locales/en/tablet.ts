import {plural} from '../../plural.js';

/** What is said where one device is handed around a circle. */
export const tablet = {
  tabletHand: (name: string) => `Please hand it to ${name}`,
  tabletCover: 'Nothing of the others is behind this page. Open it when you hold the device yourself.',
  tabletOpen: (name: string) => `I am ${name}`,
  tabletReadOpen: (name: string) => `I am ${name}: show my cards`,
  tabletCircle: 'Around the circle',
  tabletCircleWrite: 'Hand the device around. Everyone has the same time, and everyone can pass.',
  tabletCircleRead: 'Now everyone reads their own cards, one after the other.',
  tabletTurnDone: 'has had a turn',
  tabletTurnOpen: 'still to come',
  tabletRead: 'has read',
  tabletHandTo: (name: string) => `Hand it to ${name}`,
  tabletHandOn: 'Cover it and hand it on',
  tabletHandOnMeans: 'What you have not sent stays hidden here until it is your turn again.',
  tabletTime: 'Time for each turn',
  tabletNoTime: 'As long as it takes',
  tabletMinutes: (count: number) => plural('en', count, {one: '# minute', other: '# minutes'}),
  tabletSecondsLeft: (count: number) => plural('en', count, {one: '# second left', other: '# seconds left'}),
  tabletTimeOver: 'The time for this turn is over. Please finish your sentence. Nothing is lost.',
  tabletStartReading: 'Start reading',
  tabletStartReadingAsk:
    'From then on nobody can write in this round. Then each person reads their own cards. Unsigned cards arrive where three or more wait for one person; fewer stay unread.',
  tabletStartReadingYes: 'Start reading now',
  tabletNo: 'Not yet',
  tabletEnd: 'Everyone has read their cards',
  tabletErase: 'Erase the round',
  tabletEraseAsk: 'All names and all cards of this round are erased from this device, for ever.',
  tabletEraseYes: 'Erase it all',
  tabletKeep: 'This is my own device: keep the round here',
  tabletKeepMeans: 'So far the round is only in this page. It is gone when the page is closed or loaded anew.',
  tabletKept: 'The round is kept on this device until you erase it.',
  tabletNotKept: 'This browser keeps nothing. The round is only in this page.',
  tabletFailed: 'This did not work. Please try again.',
};

export type TabletMessages = typeof tablet;
