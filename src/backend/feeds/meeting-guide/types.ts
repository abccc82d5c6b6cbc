import type {Traits} from '../../../model/records.js';
import {written} from '../fields.js';

/*
 * The type codes of the Meeting Guide format (https://github.com/code4recovery/spec), as a table: language tags,
 * canonical codes, or English names where there is no canonical code.
 */
const languages =
  'AF:af,AM:am,AR:ar,BG:bg,DA:da,DE:de,EL:el,EN:en,FA:fa,FI:fi,FR:fr,HE:he,HI:hi,HR:hr,HU:hu,IS:is,' +
  'ITA:it,JA:ja,KA:ka,KOR:ko,LT:lt,ML:ml,MT:mt,NE:ne,NL:nl,NO:no,POL:pl,POR:pt,PUN:pa,RUS:ru,S:es,SK:sk,SL:sl,SV:sv,' +
  'TH:th,TL:tl,TUR:tr,UK:uk';
const audiences =
  'O:open,C:closed,W:women,M:men,Y:young,BE:newcomers,SEN:seniors,LGBTQ:lgbtq,LGBTQIA:lgbtq,' +
  'G:lgbtq+Gay,L:lgbtq+Lesbian,BI:lgbtq+Bisexual,T:lgbtq+Transgender,NB:lgbtq+Non-Binary,POC:bipoc,N:native,' +
  'NDG:native+Indigenous,P:Professionals';
const access =
  'X:wheelchair,XB:accessible-toilet,ASL:sign-language,BA:childcare,CF:child-friendly,FF:fragrance-free,' +
  'OUT:outdoor,SM:Smoking Permitted';
const topics =
  '11:11th Step Meditation,12x12:12 Steps & 12 Traditions,A:Secular,ABSI:As Bill Sees It,' +
  'ASBI:As Bill Sees It,AL:Concurrent with Alateen,AL-AN:Concurrent with Al-Anon,B:Big Book,BRK:Breakfast,' +
  'CAN:Candlelight,D:Discussion,DB:Digital Basket,DD:Dual Diagnosis,DR:Daily Reflections,GR:Grapevine,H:Birthday,' +
  'LIT:Literature,LS:Living Sober,MED:Meditation,POA:Proof of Attendance,SP:Speaker,ST:Step Study,TR:Tradition Study,' +
  'XT:Cross Talk Permitted';

type Kind = 'topics' | 'audiences' | 'languages' | 'access';
const tables: [Kind, string][] = [
  ['languages', languages],
  ['audiences', audiences],
  ['access', access],
  ['topics', topics],
];

const pairs = (table: string): [string, string[]][] =>
  table.split(',').map((pair) => {
    const [code = '', meant = ''] = pair.split(':');
    return [code, meant.split('+')];
  });

/** What each code means: which list of a record it belongs to, and what it adds there. */
export const meanings: ReadonlyMap<string, {kind: Kind; values: string[]}> = new Map(
  tables.flatMap(([kind, table]) => pairs(table).map(([code, values]) => [code, {kind, values}] as const)),
);

/** What a combination of types says about a meeting. */
export interface TypeTraits extends Pick<Traits, 'topics' | 'audiences' | 'languages' | 'access'> {
  online: boolean;
  /** The location is closed for now. */
  closed: boolean;
  /** Codes that the format does not know; they are topics. */
  unknown: string[];
  /** The same for all combinations that describe the same group. */
  key: string;
}

const read = (codes: readonly string[]): TypeTraits => {
  const traits: TypeTraits = {
    topics: [],
    audiences: [],
    languages: [],
    access: [],
    online: false,
    closed: false,
    unknown: [],
    key: '',
  };
  const add = (kind: Kind, values: string[]): void => {
    for (const value of values) if (!traits[kind].includes(value)) traits[kind].push(value);
  };
  for (const code of codes) {
    const meaning = meanings.get(code.toUpperCase()) ?? meanings.get(code);
    if (code === 'ONL') traits.online = true;
    else if (code === 'TC') traits.closed = true;
    else if (meaning) add(meaning.kind, meaning.values);
    else traits.unknown.push(code);
  }
  add('topics', traits.unknown);
  traits.key = codes
    .filter((code) => code !== 'ONL' && code !== 'TC')
    .sort()
    .join();
  return traits;
};

const texts = (list: unknown): string[] =>
  (Array.isArray(list) ? list : written(list).split(','))
    .slice(0, 100)
    .flatMap((code) => (typeof code === 'string' && code.trim() ? code.trim().slice(0, 200) : []));

/** Reads the `types` of records, which may be anything. Equal combinations share one answer. */
export const typeReader = (): ((types: unknown) => TypeTraits) => {
  const seen = new Map<string, TypeTraits>();
  return (types) => {
    const key = String(types);
    const traits = seen.get(key) ?? read(texts(types));
    seen.set(key, traits);
    return traits;
  };
};
