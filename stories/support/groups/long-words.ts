import {groups, source} from './invented.js';

const longName =
  'Selbsthilfegruppe für pflegende Angehörige von Menschen mit Donaudampfschifffahrtsgesellschaftskapitänswitwenrente ' +
  'und verwandten Sorgen, Nachmittagsgesprächskreis im Nachbarschaftsbegegnungszentrum am alten Güterbahnhof';

/** A record whose every text is too long. */
export const longWords = groups([
  {
    id: 'long-words',
    name: longName,
    lang: 'de',
    topics: ['Vereinbarkeitsschwierigkeiten', 'Kraftfahrzeughaftpflichtversicherungsangelegenheiten'],
    audiences: ['Alleinerziehendenunterstützerinnen und Alleinerziehendenunterstützer'],
    languages: ['de'],
    facilitators: [{name: 'Prof. Dr. Maria-Magdalena Freifrau von und zu Wolfenbüttel-Schwarzenbrunn'}],
    cost: {kind: 'donation'},
    source,
    meetings: [
      {
        id: 'long-words-tue',
        days: [2],
        start: '19:00',
        minutes: 120,
        timeZone: 'Europe/Berlin',
        attendance: 'hybrid',
        online: {
          url: 'https://example.org/rooms/aVeryLongRoomNameWithoutAnySpaceInItSoThatItCannotBreakAnywhereAtAll',
        },
        place: {
          name: 'Nachbarschaftsbegegnungszentrumsgebäudeseitenflügel',
          address: 'Johann-Wolfgang-von-Goethe-Gedächtnisstraße 1024, Schwarzenbrunn',
          regions: ['Germany', 'Niederschlesischer Oberlausitzkreis'],
        },
      },
    ],
  },
]);
