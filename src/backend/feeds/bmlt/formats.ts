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
const codes = new Map(Object.entries({
  OPEN: 'open', O: 'open', CLOSED: 'closed', C: 'closed', W: 'women', M: 'men', GL: 'lgbtq', Y: 'young', YP: 'young',
  BEG: 'newcomers', B: 'newcomers', WCHR: 'wheelchair', WC: 'wheelchair', WA: 'wheelchair', CW: 'child-friendly',
  ASL: 'sign-language', OUT: 'outdoor', OS: 'outdoor',
}));
const access = new Set(['wheelchair', 'child-friendly', 'sign-language', 'outdoor']);
const virtual = new Set(['VM', 'ONL']);
const closures = new Set(['TC']);
const kinds: Record<string, Kind> = {FC1: 'topics', FC2: 'access', FC3: 'audiences', O: 'audiences', LANG: 'languages'};
const numbers: Record<string, string> = {1: 'FC1', 2: 'FC2', 3: 'FC3'};

/** A format as this reader needs it. */
interface Format {
  key: string;
  kind: Kind;
  value: string;
}

const languageOf = (key: string): string => key.toLowerCase().slice(0, 2);

const formatOf = (raw: Raw): Format => {
  const key = line(raw.key_string, 50) ?? '';
  const name = line(raw.name_string) ?? key;
  const type = line(raw.format_type_enum) ?? '';
  const kind = kinds[numbers[type] ?? type] ?? 'topics';
  const code = codes.get(line(raw.world_id)?.toUpperCase() ?? '');
  if (code) return {key, kind: access.has(code) ? 'access' : 'audiences', value: code};
  return {key, kind, value: kind === 'languages' ? languageOf(key) : name};
};

const byKey = (key: string): Format | undefined => {
  const code = codes.get(key.toUpperCase());
  return code ? {key, kind: access.has(code) ? 'access' : 'audiences', value: code} : undefined;
};

const mark = (traits: FormatTraits, key: string): boolean => {
  const upper = key.toUpperCase();
  if (virtual.has(upper)) traits.online = true;
  if (upper === 'HY') traits.hybrid = true;
  if (closures.has(upper)) traits.closed = true;
  return virtual.has(upper) || upper === 'HY' || closures.has(upper);
};

const read = (keys: readonly string[], known: ReadonlyMap<string, Format>): FormatTraits => {
  const traits: FormatTraits = {
    topics: [], audiences: [], languages: [], access: [], online: false, hybrid: false, closed: false, unknown: [],
  };
  for (const key of keys) {
    const format = known.get(key) ?? byKey(key);
    if (mark(traits, format?.key ?? key)) continue;
    if (!format) traits.unknown.push(key);
    const {kind, value} = format ?? {kind: 'topics' as const, value: key};
    if (!traits[kind].includes(value)) traits[kind].push(value);
  }
  return traits;
};

const keysIn = (list: unknown): string[] =>
  (typeof list === 'string' ? list : '').split(',').flatMap((key) => line(key, 50) ?? []).slice(0, 100);

/** Reads the formats of records, given the formats that came with the feed. Equal combinations share one answer. */
export const formatReader = (formats: unknown): ((row: Raw) => FormatTraits) => {
  const known = new Map<string, Format>();
  for (const raw of Array.isArray(formats) ? formats.filter(isRaw) : []) {
    const format = formatOf(raw);
    if (format.key && !known.has(format.key)) known.set(format.key, format);
    if (raw.id) known.set(`#${line(raw.id, 50)}`, format);
  }
  const seen = new Map<string, FormatTraits>();
  return ({formats: keys, format_shared_id_list: ids}) => {
    const byId = keysIn(ids).map((id) => `#${id}`);
    const list = byId.length > 0 && byId.every((id) => known.has(id)) ? byId : keysIn(keys);
    const traits = seen.get(list.join()) ?? read(list, known);
    seen.set(list.join(), traits);
    return traits;
  };
};
