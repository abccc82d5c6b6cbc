import {groups, london, source} from './invented.js';

/** Called off on the evening of the stories, and back a week later. */
export const offTonight = groups([
  {
    id: 'rainbow-circle',
    name: 'Rainbow Circle',
    topics: ['LGBTQ+ life'],
    audiences: ['lgbtq'],
    languages: ['en'],
    cost: {kind: 'free'},
    source,
    meetings: [
      {
        id: 'rainbow-circle-tue',
        days: [2],
        start: '19:00',
        minutes: 90,
        timeZone: london,
        except: ['2026-03-10'],
        attendance: 'inPerson',
        place: {name: 'The Old Library', address: '3 Quay Street, Bristol', regions: ['United Kingdom', 'Bristol']},
        note: 'The library is closed on 10 March.',
      },
    ],
  },
]);

export const paused = groups([
  {
    id: 'veterans-breakfast',
    name: 'Veterans’ Breakfast',
    topics: ['Trauma'],
    audiences: ['veterans'],
    languages: ['en'],
    cost: {kind: 'free'},
    source,
    meetings: [
      {
        id: 'veterans-breakfast-sat',
        days: [6],
        start: '08:30',
        minutes: 90,
        timeZone: london,
        status: 'paused',
        attendance: 'inPerson',
        place: {name: 'Drill Hall', address: '40 Castle Street, Cardiff', regions: ['United Kingdom', 'Cardiff']},
        note: 'Our kitchen is being mended. We hope to be back in May.',
      },
    ],
  },
]);

export const byAppointment = groups([
  {
    id: 'quiet-pages',
    name: 'Quiet Pages: writing for one',
    topics: ['Creative writing', 'Anxiety'],
    languages: ['en'],
    facilitators: [{name: 'Ines Koroma'}],
    cost: {kind: 'free'},
    join: {kind: 'ask', email: 'pages@harbour.example'},
    source,
    meetings: [
      {
        id: 'quiet-pages-any',
        days: [],
        minutes: 45,
        timeZone: london,
        attendance: 'hybrid',
        online: {url: 'https://whereby.com/harbour-pages'},
        place: {name: 'The Loft', regions: ['United Kingdom', 'Leeds'], approximate: true},
      },
    ],
  },
]);
