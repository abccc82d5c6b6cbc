/* Groups written by hand that speak and write in other languages, and one that says next to nothing. */
import {group, room, weekly} from './by-hand.mjs';

export const otherTongues = [
  group({
    id: 'offenes-wohnzimmer',
    name: 'Offenes Wohnzimmer Wedding',
    lang: 'de',
    topics: ['Loneliness', 'Depression'],
    languages: ['de', 'tr', 'en'],
    description:
      'Ein warmes Zimmer, Tee und Menschen, die zuhören. Du musst nichts erklären. Wer mag, erzählt; wer nicht mag, spielt Karten.',
    cost: {kind: 'free', text: 'Kostenlos. Kuchen ist immer willkommen.'},
    join: {kind: 'open'},
    access: ['wheelchair', 'step-free'],
    agreements: ['Was hier gesagt wird, bleibt hier', 'Ratschläge nur auf Wunsch'],
    meetings: [
      {
        id: 'offenes-wohnzimmer-1',
        days: [4],
        start: '17:00',
        minutes: 120,
        timeZone: 'Europe/Berlin',
        attendance: 'inPerson',
        rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
        dates: ['2026-01-08'],
        place: room(
          'Nachbarschaftshaus Linde',
          'Laternenweg 12, Wedding, Berlin',
          ['Germany', 'Berlin', 'Wedding'],
          52.5507,
          13.3541,
        ),
      },
    ],
  }),
  group({
    id: 'trauer-cafe',
    name: 'Trauercafé am Kanal',
    lang: 'de',
    topics: ['Grief'],
    languages: ['de'],
    description:
      'Für alle, die jemanden vermissen. Wir sitzen zusammen, zünden eine Kerze an und lassen auch die Stille gelten.',
    cost: {kind: 'donation', text: 'Spende für den Kuchen'},
    join: {kind: 'open'},
    access: ['step-free'],
    facilitators: [
      {
        name: 'Lena Brandt',
        credentials: [
          {
            name: 'Trauerbegleiterin mit Zertifikat',
            url: 'https://register.example/germany/31805',
            checkedBy: 'Harbour Community Network',
            checkedOn: '2026-04-16',
          },
        ],
      },
    ],
    meetings: [
      {
        id: 'trauer-cafe-1',
        days: [0],
        start: '15:00',
        minutes: 120,
        timeZone: 'Europe/Berlin',
        attendance: 'inPerson',
        rule: 'FREQ=MONTHLY;BYDAY=1SU,3SU',
        place: room(
          'Haus am Kanal',
          'Schneiderufer 40, Neukölln, Berlin',
          ['Germany', 'Berlin', 'Neukölln'],
          52.4829,
          13.4331,
        ),
      },
    ],
  }),
  group({
    id: 'cafe-des-aidants',
    name: 'Le Café des proches aidants',
    lang: 'fr',
    topics: ['Carers', 'Dementia carers'],
    languages: ['fr', 'en'],
    audiences: ['carers'],
    description:
      "Vous prenez soin d'un proche ? Venez souffler une heure. On parle, on rit, on se tait, comme on veut.",
    cost: {kind: 'free', text: 'Gratuit, et le café aussi'},
    join: {kind: 'open'},
    access: ['captions'],
    agreements: ['Ce qui se dit ici reste ici', 'On peut toujours passer son tour'],
    meetings: [
      weekly('cafe-des-aidants-1', [3], '13:30', 60, 'America/Toronto', {
        attendance: 'hybrid',
        online: {url: 'https://meet.example/cafe-des-aidants', notes: 'Vous pouvez laisser la caméra éteinte.'},
        place: room(
          'Maison du Phare',
          '18 Heron Street, The Annex, Toronto',
          ['Canada', 'Toronto', 'The Annex'],
          43.6698,
          -79.4061,
        ),
      }),
    ],
  }),
  group({
    id: 'meza-ya-mama',
    name: 'Meza ya Mama',
    lang: 'sw',
    topics: ['New parents', "Women's circle"],
    languages: ['sw', 'en'],
    audiences: ['parents', 'women'],
    description:
      'Kwa akina mama wenye watoto wachanga. Njoo unywe chai, upumzike na uongee na wenzako. Watoto wanakaribishwa.',
    cost: {kind: 'free'},
    join: {kind: 'open'},
    access: ['childcare', 'step-free'],
    meetings: [
      weekly('meza-ya-mama-1', [2, 5], '10:00', 90, 'Africa/Nairobi', {
        attendance: 'inPerson',
        place: room(
          'Jumba la Taa',
          '7 Orchard Road, Kibera, Nairobi',
          ['Kenya', 'Nairobi', 'Kibera'],
          -1.3125,
          36.7892,
        ),
      }),
    ],
  }),
  group({
    id: 'two-shores',
    name: 'Two Shores · ضفتان',
    lang: 'en',
    topics: ['Newcomers and refugees', 'Writing', 'Creative'],
    languages: ['en', 'ar'],
    audiences: ['newcomers'],
    description:
      'We write short letters in Arabic and English to the place we left and the place we live. Each letter is read in both.',
    cost: {kind: 'free'},
    join: {kind: 'open'},
    access: ['captions'],
    meetings: [
      weekly('two-shores-1', [0], '17:00', 75, 'Asia/Amman', {
        attendance: 'online',
        place: {regions: ['Jordan', 'Amman']},
        online: {url: 'https://meet.example/two-shores'},
      }),
    ],
  }),
  group({
    id: 'bare-record',
    name: 'Quiet Company',
    topics: ['Loneliness'],
    languages: [],
    meetings: [{id: 'bare-record-1', days: [3], minutes: 60, timeZone: 'America/Mexico_City', attendance: 'online'}],
  }),
];
