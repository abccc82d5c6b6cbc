import type {Attendance, Cost, Meeting} from '../../model/group.js';
import {foldSigns} from '../../model/schedule-words/fold-signs.js';
import {line} from './fields.js';

/** A text as the word lists below spell it. */
export const plainWords = (text: string): string =>
  foldSigns(text)
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();

const lookup = <T extends string>(lists: Record<T, string>): ReadonlyMap<string, T> =>
  new Map(
    (Object.keys(lists) as T[]).flatMap((code) =>
      [code, ...lists[code].split('|')].map((word): [string, T] => [plainWords(word), code]),
    ),
  );

// Each list: English, Spanish, French, German.
const audiences = lookup({
  women: 'woman|female|females|ladies|mujeres|mujer|femmes|femme|frauen|frau',
  men: 'man|male|males|hombres|hombre|hommes|homme|manner|mann|men s talk',
  lgbtq: 'lgbt|lgbtq+|lgbtqia|lgbtqia+|lgbtiq|lgbtqi|queer|lgtb|lgtbi|lgtbiq+',
  young:
    'young people|young adults|youth|teens|teenagers|jovenes|juventud|adolescentes|jeunes|adolescents|jugend|jugendliche|junge menschen|junge erwachsene',
  beginners: 'beginner|principiantes|debutants|anfanger',
  newcomers: 'newcomer|new members|recien llegados|nuevos|nouveaux|nouveaux venus|neue|neulinge',
  seniors:
    'senior|older adults|older people|elders|mayores|personas mayores|tercera edad|aines|personnes agees|senioren|altere menschen',
  parents: 'parent|new parents|mothers|fathers|mums|dads|padres|madres|madres y padres|eltern|mutter|vater',
  veterans: 'veteran|veteranos|anciens combattants|veteranen',
  bipoc: 'people of color|people of colour|poc|personas de color|personnes racisees|bpoc',
  native: 'native american|indigenous|first nations|indigenas|pueblos originarios|autochtones|indigene',
  carers:
    'carer|caregivers|caregiver|family caregivers|cuidadores|cuidadoras|aidants|proches aidants|pflegende|pflegende angehorige',
  refugees: 'refugee|asylum seekers|refugiados|refugies|gefluchtete|fluchtlinge',
  families: 'family|family members|familias|familiares|familles|angehorige|familien',
  students: 'student|estudiantes|etudiants|studierende|studenten',
  open: 'everyone|anyone|open to all|open to everyone|all|todos|todo el mundo|abierta|abierto|tous|tout le monde|ouvert|ouverte|ouvert a tous|alle|offen|offen fur alle',
  closed: 'members only|cerrada|cerrado|ferme|fermee|geschlossen|nur mitglieder',
});
const access = lookup({
  wheelchair:
    'wheelchair access|wheelchair accessible|accessible|wheelchair accessibility|silla de ruedas|sillas de ruedas|acceso en silla de ruedas|accesible|accesible en silla de ruedas|fauteuil roulant|acces fauteuil roulant|accessible en fauteuil roulant|pmr|rollstuhl|rollstuhlgerecht|rollstuhlgangig|barrierefrei',
  'hearing-loop':
    'hearing loop|induction loop|loop system|bucle magnetico|bucle de induccion|boucle magnetique|boucle a induction|induktionsschleife|horschleife',
  'sign-language':
    'sign language|american sign language|asl|bsl|interpreter|lengua de signos|lengua de senas|langue des signes|lsf|gebardensprache|dgs',
  captions: 'captioning|live captions|subtitles|subtitulos|sous titres|untertitel',
  'step-free':
    'step free|step free access|no steps|ramp|sin escalones|rampa|sans marches|plain pied|rampe|stufenlos|ebenerdig',
  childcare:
    'child care|creche|babysitting|babysitting available|guarderia|cuidado de ninos|garde d enfants|garderie|kinderbetreuung',
  'child-friendly':
    'child friendly|children welcome|kids welcome|ninos bienvenidos|enfants bienvenus|kinderfreundlich|kinder willkommen',
  'quiet-room': 'quiet room|quiet space|sala tranquila|salle calme|espace calme|ruheraum',
  parking: 'car park|free parking|aparcamiento|estacionamiento|stationnement|parkplatz|parkplatze|parken',
  transit:
    'public transport|public transit|near transit|bus|transporte publico|transports en commun|transports publics|opnv|offentlicher nahverkehr',
  'fragrance-free': 'fragrance free|scent free|sin fragancias|sans parfum|duftfrei|parfumfrei',
  'accessible-toilet':
    'accessible toilet|accessible bathroom|accessible restroom|wheelchair accessible bathroom|bano accesible|aseo adaptado|toilettes accessibles|toilettes pmr|behinderten wc|barrierefreie toilette',
  outdoor: 'outdoors|al aire libre|en plein air|draussen|im freien',
});
const ways = lookup<Attendance>({
  inPerson:
    'in person|in-person|face to face|onsite|on site|presencial|en persona|en presentiel|presentiel|sur place|vor ort|prasenz|personlich|0',
  online: 'virtual|remote|zoom|video|en linea|a distancia|en ligne|a distance|digital|virtuell|1',
  hybrid: 'both|hibrido|hibrida|mixto|mixta|hybride|mixte|les deux|beides',
});
const states = lookup<NonNullable<Meeting['status']>>({
  active: 'open|yes|ok|activo|activa|actif|active|aktiv|si|oui|ja|published|publicado|publie|veroffentlicht',
  paused:
    'pause|on hold|inactive|suspended|temporarily closed|on break|en pausa|pausado|pausada|inactivo|suspendido|suspendue|suspendu|en pause|inactif|pausiert|inaktiv|ruht|pausa',
  cancelled:
    'canceled|closed|ended|closed for good|cancelado|cancelada|cerrado|annule|annulee|termine|terminee|ferme|abgesagt|beendet|geschlossen|entfallt',
});
const answers = lookup({
  yes: 'y|true|x|1|si|oui|o|ja|j|vrai|wahr|verdadero|available|open',
  no: 'n|false|0|non|nein|faux|falsch|falso|none|full|voll|complet|completo',
});

/** Words that only frame an audience: "for women only" is women. */
const frame = /\b(?:only|for|solo|para|uniquement|seulement|pour|reserve aux|nur|fur|group|grupo|groupe|gruppe)\b/g;

/** The canonical code of an audience, or the text as published. */
export const audienceOf = (text: string): string => {
  const words = plainWords(text);
  return audiences.get(words) ?? audiences.get(words.replace(frame, '').replace(/ +/g, ' ').trim()) ?? text;
};

/** The canonical code of an access feature, or the text as published. */
export const accessOf = (text: string): string => access.get(plainWords(text)) ?? text;

/** How people attend, in words. */
export const attendanceOf = (text: string): Attendance | undefined => ways.get(plainWords(text));

/** A meeting's status, in words. */
export const statusOf = (text: string): Meeting['status'] => states.get(plainWords(text));

/** Yes or no, in words. */
export const isYes = (text: string): boolean | undefined => {
  const answer = answers.get(plainWords(text));
  return answer && answer === 'yes';
};

const free =
  /\b(?:free|no (?:cost|fee|charge)|gratis|gratuit[oae]?s?|sin costo|sin coste|kostenlos|kostenfrei|umsonst)\b/;
const donation =
  /\b(?:donations?|donativos?|donacion(?:es)?|contribution|aportacion|dons?|prix libre|participation libre|spenden?|spendenbasis|pay what you can|sliding scale|basket)\b/;

/** What attending costs, of any words for it. */
export const costOf = (value: unknown): Cost | undefined => {
  const text = line(value);
  if (!text) return undefined;
  const words = foldSigns(text);
  if (donation.test(words)) return {kind: 'donation', text};
  const nothing = free.test(words) || /^[^\d]*0+(?:[.,]0+)?[^\d]*$/.test(words) || isYes(words) === false;
  return {kind: nothing ? 'free' : 'paid', text};
};

const tags = (
  'af am ar bg bn ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka km ko ku ' +
  'lt lv mk ml mn mr ms mt my ne nl no pa pl ps pt ro ru sk sl so sq sr sv sw ta te th ti tl tr uk ur uz vi zh'
).split(' ');

let tagOf: ReadonlyMap<string, string> | undefined;

const namedTags = (): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const locale of ['en', 'es', 'fr', 'de', '']) {
    for (const tag of tags) {
      const name = new Intl.DisplayNames([locale || tag], {type: 'language'}).of(tag);
      if (name) names.set(plainWords(name), tag);
    }
  }
  return names;
};

const isTag = (text: string): boolean => /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(text);

/** The BCP 47 tag of a language: from a tag, or its name in English, Spanish, French, German or itself. */
export const languageOf = (text: string): string | undefined => {
  tagOf ??= namedTags();
  const named = tagOf.get(plainWords(text));
  if (named) return named;
  return isTag(text) ? Intl.getCanonicalLocales(text)[0] : undefined;
};
