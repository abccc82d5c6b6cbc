import {groups, source} from './invented.js';

/** The same evening in four zones; two of them in their own languages. */
export const abroad = groups([
  {
    id: 'living-with-pain',
    name: 'Living with Pain',
    topics: ['Chronic pain'],
    languages: ['en'],
    cost: {kind: 'free'},
    source,
    meetings: [
      {
        id: 'living-with-pain-tue',
        days: [2],
        start: '18:30',
        minutes: 60,
        timeZone: 'America/New_York',
        attendance: 'online',
        online: {url: 'https://example.zoom.us/j/100200300', phone: '+1 555 0100'},
      },
    ],
  },
  {
    id: 'grupo-de-duelo',
    name: 'Grupo de duelo «La Orilla»',
    lang: 'es',
    description: 'Para quien ha perdido a alguien y quiere hablar de ello, o solo escuchar.',
    topics: ['Grief'],
    languages: ['es'],
    cost: {kind: 'free'},
    source,
    meetings: [
      {
        id: 'grupo-de-duelo-tue',
        days: [2],
        start: '20:30',
        minutes: 90,
        timeZone: 'Europe/Madrid',
        attendance: 'hybrid',
        online: {url: 'https://meet.jit.si/la-orilla'},
        place: {
          name: 'Centro Vecinal Lavapiés',
          address: 'Calle del Olmo 7, Madrid',
          regions: ['Spain', 'Madrid', 'Lavapiés'],
        },
      },
    ],
  },
  {
    id: 'women-new-here',
    name: 'لقاء النساء القادمات حديثًا',
    lang: 'ar',
    description: 'مكان هادئ للحديث عن البيت الجديد والبيت البعيد. الأطفال مرحب بهم.',
    topics: ['New in the country'],
    audiences: ['newcomers', 'women'],
    languages: ['ar'],
    access: ['childcare'],
    cost: {kind: 'free'},
    source,
    meetings: [
      {
        id: 'women-new-here-wed',
        days: [3],
        start: '16:00',
        minutes: 120,
        timeZone: 'Europe/Berlin',
        attendance: 'inPerson',
        place: {name: 'Haus der Nachbarn', address: 'Lindenweg 4, Berlin', regions: ['Germany', 'Berlin']},
      },
    ],
  },
]);
