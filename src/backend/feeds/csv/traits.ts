import type {Attendance} from '../../../model/group.js';
import type {Traits} from '../../../model/records.js';
import type {Flaw} from '../feed.js';
import {lines} from '../fields.js';
import {flawIf} from '../flaw.js';
import {meanings} from '../meeting-guide/types.js';
import {accessOf, attendanceOf, audienceOf, languageOf, plainWords} from '../vocabulary.js';
import type {Row} from './row.js';

/** What a row's lists say. */
export interface RowTraits extends Pick<Traits, 'topics' | 'audiences' | 'languages' | 'access'> {
  /** What the types say of attending. */
  attendance?: Attendance | undefined;
  /** The location is closed for now. */
  closed: boolean;
  flaws: Flaw[];
}

const listed = (row: Row, field: 'types' | 'topic' | 'audience' | 'language' | 'access'): string[] =>
  row.all(field).flatMap(lines);

type List = 'topics' | 'audiences' | 'languages' | 'access';

/** The list that a type, code or spelled out, belongs to, and what it adds there. */
const listOf = (type: string): {kind: List; values: string[]} => {
  const access = accessOf(type);
  const audience = audienceOf(type);
  const language = type.length > 3 ? languageOf(type) : undefined;
  if (access !== type) return {kind: 'access', values: [access]};
  if (audience !== type) return {kind: 'audiences', values: [audience]};
  return language ? {kind: 'languages', values: [language]} : {kind: 'topics', values: [type]};
};

const addType = (traits: RowTraits, type: string): void => {
  const attendance = type === 'ONL' ? 'online' : attendanceOf(type);
  if (type === 'TC' || plainWords(type) === 'location temporarily closed') traits.closed = true;
  else if (attendance) traits.attendance = attendance;
  else {
    const {kind, values} = meanings.get(type) ?? listOf(type);
    traits[kind].push(...values);
  }
};

const isCode = (type: string): boolean =>
  /^[A-Z\d-]{1,4}$/.test(type) && !meanings.has(type) && type !== 'ONL' && type !== 'TC';

const unique = (list: readonly string[]): string[] => [...new Set(list)].slice(0, 200);

const flawsOf = (types: readonly string[], languages: readonly string[]): Flaw[] => [
  ...types
    .filter(isCode)
    .flatMap((type) =>
      flawIf(true, 'unknown-type', 'types', `The type “${type}” is not a known code. It is shown as a topic.`),
    ),
  ...languages
    .filter((each) => !languageOf(each))
    .flatMap((each) =>
      flawIf(true, 'unknown-language', 'language', `“${each}” is no language the reader knows. It is shown as it is.`),
    ),
];

/** Reads topics, audiences, languages, access and types. */
export const traitsOf = (row: Row): RowTraits => {
  const named = listed(row, 'language');
  const types = listed(row, 'types');
  const traits: RowTraits = {
    topics: listed(row, 'topic'),
    audiences: listed(row, 'audience').map(audienceOf),
    languages: named.map((each) => languageOf(each) ?? each),
    access: listed(row, 'access').map(accessOf),
    closed: false,
    flaws: flawsOf(types, named),
  };
  for (const type of types) addType(traits, type);
  for (const list of ['topics', 'audiences', 'languages', 'access'] as const) traits[list] = unique(traits[list]);
  return traits;
};
