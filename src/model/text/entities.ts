const names = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    bull: '•',
    middot: '·',
    iquest: '¿',
    iexcl: '¡',
    szlig: 'ß',
    aelig: 'æ',
    AElig: 'Æ',
    oelig: 'œ',
    OElig: 'Œ',
    oslash: 'ø',
    Oslash: 'Ø',
    ordf: 'ª',
    ordm: 'º',
    deg: '°',
    euro: '€',
    pound: '£',
    copy: '©',
    reg: '®',
    trade: '™',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    times: '×',
    rarr: '→',
    hearts: '♥',
  }),
);
// `eacute`, `Ntilde` and their like: a letter and its mark.
const accented = /^([a-z])(grave|acute|circ|tilde|uml|ring|cedil|caron)$/i;
const marks = 'grave\u0300 acute\u0301 circ\u0302 tilde\u0303 uml\u0308 ring\u030A cedil\u0327 caron\u030C';

const named = (name: string): string | undefined => {
  const [, letter, accent] = accented.exec(name) ?? [];
  return letter && accent
    ? (letter + marks.charAt(marks.indexOf(accent) + accent.length)).normalize()
    : names.get(name);
};

const numbered = (code: number): string => {
  // Old editors wrote the numbers of windows-1252 here, and browsers read them so.
  if (code > 127 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  const exists = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return exists ? String.fromCodePoint(code) : '';
};

// `&amp;#8217;` is a character that was escaped twice; nobody means its letters.
const entity = /&(?:amp;)*(?:#(\d{1,7});?|#x([\da-f]{1,6});?|([a-z][a-z\d]{1,9});)/iy;

/** The character that an HTML entity at `index` stands for, and where the entity ends; undefined when it is none. */
export const entityAt = (text: string, index: number): {text: string; end: number} | undefined => {
  entity.lastIndex = index;
  const match = entity.exec(text);
  if (!match) return undefined;
  const [, decimal, hex, name] = match;
  const character = name ? named(name) : numbered(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
  return character === undefined ? undefined : {text: character, end: entity.lastIndex};
};
