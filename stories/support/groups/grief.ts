import {groups, london, meetingHouse, source} from './invented.js';

/** Everything a record can say is said here once: the group whose details the stories open. */
export const grief = groups([
  {
    id: 'hour-for-grief',
    name: 'An Hour for Grief',
    lang: 'en',
    description:
      'For anyone who has lost someone, last week or twenty years ago. We sit in a circle, and each of us can speak or ' +
      'simply listen.\n\nThere is tea from a quarter to six.',
    topics: ['Grief'],
    audiences: ['beginners'],
    languages: ['en'],
    facilitators: [
      {
        name: 'Maureen Adeyemi',
        credentials: [
          {
            name: 'Accredited bereavement counsellor',
            url: 'https://register.example/adeyemi',
            checkedBy: 'Harbour',
            checkedOn: '2026-01-12',
          },
        ],
      },
      {name: 'Tom Hale'},
    ],
    cost: {kind: 'donation', text: '£2 for tea, if you can'},
    capacity: {places: 12, taken: 7},
    join: {kind: 'open', text: 'Ask for Maureen at the door.'},
    agreements: ['What is said here stays here.', 'We do not give advice unless it is asked for.'],
    access: ['step-free', 'wheelchair', 'hearing-loop'],
    contacts: [{name: 'Maureen', phone: '+44 1632 960101', email: 'grief@harbour.example'}],
    url: 'https://harbour.example/grief',
    organization: {name: 'Harbour Leeds'},
    feedback: {email: 'listings@harbour.example'},
    source,
    updated: '2026-02-20T09:00:00Z',
    meetings: [
      {
        id: 'hour-for-grief-tue',
        days: [2],
        start: '18:00',
        minutes: 90,
        timeZone: london,
        attendance: 'inPerson',
        place: meetingHouse,
        note: 'On the last Tuesday of the month we walk by the river instead.',
      },
      {
        id: 'hour-for-grief-sat',
        days: [6],
        start: '10:30',
        minutes: 60,
        timeZone: london,
        attendance: 'online',
        online: {url: 'https://meet.jit.si/harbour-grief', notes: 'The room opens ten minutes before.'},
      },
    ],
  },
]);
