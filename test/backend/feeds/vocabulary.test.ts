import {expect} from '@open-wc/testing';
import {meetingLink} from '../../../src/backend/feeds/meeting-link.js';
import {
  accessOf,
  attendanceOf,
  audienceOf,
  costOf,
  isYes,
  languageOf,
  statusOf,
} from '../../../src/backend/feeds/vocabulary.js';

const same = <T>(read: (text: string) => T, cases: Record<string, T>): void => {
  for (const [text, answer] of Object.entries(cases))
    it(`reads “${text}”`, () => expect(read(text)).to.deep.equal(answer));
};

describe('audienceOf', () =>
  same(audienceOf, {
    Women: 'women',
    Mujeres: 'women',
    FEMMES: 'women',
    'Nur Frauen': 'women',
    "men's talk": 'men',
    'LGBTQ+': 'lgbtq',
    'Young people': 'young',
    'recién llegados': 'newcomers',
    Aînés: 'seniors',
    'für Eltern': 'parents',
    Beekeepers: 'Beekeepers',
  }));

describe('accessOf', () =>
  same(accessOf, {
    'Wheelchair access': 'wheelchair',
    Rollstuhlgerecht: 'wheelchair',
    'Langue des signes': 'sign-language',
    Subtítulos: 'captions',
    'Step-free': 'step-free',
    'A friendly dog': 'A friendly dog',
  }));

describe('languageOf', () =>
  same(languageOf, {
    es: 'es',
    'pt-br': 'pt-BR',
    Spanish: 'es',
    español: 'es',
    Espagnol: 'es',
    Spanisch: 'es',
    العربية: 'ar',
    Klingonish: undefined,
    '': undefined,
  }));

describe('attendanceOf', () =>
  same(attendanceOf, {
    'In person': 'inPerson',
    'Vor Ort': 'inPerson',
    'en ligne': 'online',
    híbrido: 'hybrid',
    maybe: undefined,
  }));

describe('statusOf', () =>
  same(statusOf, {Active: 'active', 'en pausa': 'paused', abgesagt: 'cancelled', sleepy: undefined}));

describe('isYes', () => same(isYes, {Sí: true, ja: true, x: true, non: false, full: false, perhaps: undefined}));

describe('costOf', () =>
  same((text) => costOf(text)?.kind, {
    Free: 'free',
    gratuite: 'free',
    '0,00 €': 'free',
    none: 'free',
    'Spende erwünscht': 'donation',
    '£5': 'paid',
    '10 €': 'paid',
    '': undefined,
  }));

describe('meetingLink', () =>
  same(meetingLink, {
    'Join https://us02web.zoom.us/j/1?pwd=2.': 'https://us02web.zoom.us/j/1?pwd=2',
    '(https://meet.jit.si/abc)': 'https://meet.jit.si/abc',
    'https://example.org/zoom.us': undefined,
    'https://zoom.us.evil.example/j/1': undefined,
    'http://zoom.us/j/1': undefined,
  }));
