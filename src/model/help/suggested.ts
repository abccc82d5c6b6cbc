import type {HelpLine} from './help.js';

/** The lines that may be suggested in a country, or in a part of it. A site confirms them before it relies on them. */
export interface Suggestion {
  /** ISO 3166: `GB`, or `GB-NIR` for a part that has its own. */
  readonly country: string;
  /** The numbers for emergencies; when missing, those of the whole country. */
  readonly emergency?: readonly string[];
  readonly lines: readonly HelpLine[];
}

const row = (
  country: string,
  emergency: readonly string[] | undefined,
  ...lines: readonly Omit<HelpLine, 'seenOn'>[]
): Suggestion => ({
  country,
  ...(emergency && {emergency}),
  lines: lines.map((line) => ({...line, seenOn: '2026-11'})),
});

const always = '24/7';
const free = 'free';
// The European number is reserved, but not live everywhere: without a row there is no suggestion.
const european = '116 123';

/** Seen in public sources on the day that each line names. */
export const suggestions: readonly Suggestion[] = [
  row('US', ['911'], {
    name: '988 Suicide & Crisis Lifeline',
    phone: '988',
    text: '988',
    chat: 'https://988lifeline.org/chat/',
    web: 'https://988lifeline.org/',
    hours: always,
    source: 'https://988lifeline.org/',
  }),
  row('CA', ['911'], {
    name: '9-8-8 Suicide Crisis Helpline',
    phone: '988',
    text: '988',
    web: 'https://988.ca/',
    hours: always,
    languages: ['en', 'fr'],
    source: 'https://988.ca/',
  }),
  row(
    'GB',
    ['999'],
    {
      name: 'Samaritans',
      phone: european,
      web: 'https://www.samaritans.org/',
      hours: always,
      cost: free,
      source: 'https://www.samaritans.org/',
    },
    {name: 'NHS 111, option 2 (England)', phone: '111', source: 'https://111.nhs.uk/'},
  ),
  row('GB-NIR', undefined, {
    name: 'Lifeline',
    phone: '0808 808 8000',
    hours: always,
    cost: free,
    source: 'https://www.lifelinehelpline.info/',
  }),
  row('AU', ['000'], {
    name: 'Lifeline',
    phone: '13 11 14',
    web: 'https://www.lifeline.org.au/',
    hours: always,
    source: 'https://www.lifeline.org.au/',
  }),
  row('FR', ['15', '112'], {
    name: '3114',
    phone: '3114',
    web: 'https://3114.fr/',
    hours: always,
    cost: free,
    source: 'https://3114.fr/',
  }),
  row('DE', ['112'], {
    name: 'TelefonSeelsorge',
    phone: `0800 1110111 · 0800 1110222 · ${european}`,
    hours: always,
    cost: free,
    source: 'https://www.telefonseelsorge.de/',
  }),
  row('ES', ['112'], {
    name: 'Línea 024',
    phone: '024',
    hours: always,
    cost: free,
    source: 'https://www.sanidad.gob.es/linea024/',
  }),
  row('CH', ['112', '144'], {
    name: 'Die Dargebotene Hand / La Main Tendue / Telefono Amico',
    phone: '143',
    web: 'https://www.143.ch/',
    languages: ['de', 'fr', 'it'],
    source: 'https://www.143.ch/',
  }),
  row('LV', ['112'], {
    name: 'Krīzes tālrunis',
    phone: european,
    hours: always,
    languages: ['lv', 'ru', 'en'],
    source: 'https://www.skalbes.lv/',
  }),
  row('HU', ['112'], {name: 'Lelki Elsősegély', phone: european, source: 'https://sos116-123.hu/'}),
];
