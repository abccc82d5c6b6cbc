import type {Traits} from '../../../model/records.js';
import type {Raw} from '../feed.js';
import {isRaw, line} from '../fields.js';

type Kind = 'topics' | 'audiences' | 'languages' | 'access';

/** What the formats of a meeting say about it. */
export interface FormatTraits extends Pick<Traits, Kind> {
  online: boolean;
  hybrid: boolean;
  /** The location is closed for now. */
  closed: boolean;
  /** Keys for which the feed brings no format and that are not known. */
  unknown: string[];
}

/*
 * World ids of formats, and the keys of an English server, as canonical codes or English names
 * (https://github.com/bmlt-enabled/bmlt-server).
 */
const codes = new Map(
  Object.entries({
    OPEN: 'open',
    O: 'open',
    CLOSED: 'closed',
    C: 'closed',
    W: 'women',
    M: 'men',
    GL: 'lgbtq',
    Y: 'young',
    YP: 'young',
    BEG: 'newcomers',
    B: 'newcomers',
    WCHR: 'wheelchair',
    WC: 'wheelchair',
    WA: 'wheelchair',
    CW: 'child-friendly',
    ASL: 'sign-language',
    OUT: 'outdoor',
    OS: 'outdoor',
  }),
);
const access = new Set(['wheelchair', 'child-friendly', 'sign-language', 'outdoor']);
// By name on new servers, by number on old ones.
const kinds = new Map<string, Kind>(
  Object.entries({
    FC1: 'topics',
    FC2: 'access',
    FC3: 'audiences',
    O: 'audiences',
    LANG: 'languages',
    1: 'topics',
    2: 'access',
    3: 'audiences',
  }),
);

/** A format as this reader needs it. */
interface Format {
  key: string;
  kind: Kind;
  value: string;
}

const languageOf = (key: string): string => key.toLowerCase().slice(0, 2);

const coded = (key: string, code: string): Format => ({
  key,
  kind: access.has(code) ? 'access' : 'audiences',
  value: code,
});

const codeIn = (raw: Raw): string | undefined => codes.get(line(raw.world_id)?.toUpperCase() ?? '');

const formatOf = (raw: Raw): Format => {
  const key = line(raw.key_string, 50) ?? '';
  const code = codeIn(raw);
  if (code) return coded(key, code);
  const kind = kinds.get(line(raw.format_type_enum) ?? '') ?? 'topics';
  return {key, kind, value: kind === 'languages' ? languageOf(key) : (line(raw.name_string) ?? key)};
};

const guessed = (key: string): Format | undefined => {
  const code = codes.get(key.toUpperCase());
  return code ? coded(key, code) : undefined;
};

/** Keys that say how people attend rather than what the meeting is like. */
const marks = new Map<string, 'online' | 'hybrid' | 'closed'>([
  ['VM', 'online'],
  ['ONL', 'online'],
  ['HY', 'hybrid'],
  ['TC', 'closed'],
]);

const add = (traits: FormatTraits, {kind, value}: Pick<Format, 'kind' | 'value'>): void => {
  if (!traits[kind].includes(value)) traits[kind].push(value);
};

const none = (): FormatTraits => ({
  topics: [],
  audiences: [],
  languages: [],
  access: [],
  unknown: [],
  online: false,
  hybrid: false,
  closed: false,
});

const readKey = (traits: FormatTraits, key: string, format: Format | undefined): void => {
  const mark = marks.get((format?.key ?? key).toUpperCase());
  if (mark) traits[mark] = true;
  else if (format) add(traits, format);
  else {
    add(traits, {kind: 'topics', value: key});
    traits.unknown.push(key);
  }
};

const read = (keys: readonly string[], known: ReadonlyMap<string, Format>): FormatTraits => {
  const traits = none();
  for (const key of keys) readKey(traits, key, known.get(key) ?? guessed(key));
  return traits;
};

const keysIn = (list: unknown): string[] =>
  (typeof list === 'string' ? list : '')
    .split(',')
    .flatMap((key) => line(key, 50) ?? [])
    .slice(0, 100);

const knownIn = (formats: unknown): ReadonlyMap<string, Format> => {
  const known = new Map<string, Format>();
  for (const raw of Array.isArray(formats) ? formats.filter(isRaw) : []) {
    const format = formatOf(raw);
    // A format may come in several languages: the first is the server's own.
    for (const name of [format.key, `#${line(raw.id, 50)}`]) if (!known.has(name)) known.set(name, format);
  }
  return known;
};

const keysOf = ({formats, format_shared_id_list: ids}: Raw, known: ReadonlyMap<string, Format>): string[] => {
  const byId = keysIn(ids).map((id) => `#${id}`);
  return byId.length > 0 && byId.every((id) => known.has(id)) ? byId : keysIn(formats);
};

/** Reads the formats of records, given the formats that came with the feed. Equal combinations share one answer. */
export const formatReader = (formats: unknown): ((row: Raw) => FormatTraits) => {
  const known = knownIn(formats);
  const seen = new Map<string, FormatTraits>();
  return (row) => {
    const keys = keysOf(row, known);
    const traits = seen.get(keys.join()) ?? read(keys, known);
    seen.set(keys.join(), traits);
    return traits;
  };
};
