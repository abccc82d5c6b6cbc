import type {Problem} from '../../../model/records.js';
import {line} from '../fields.js';
import {plainWords} from '../vocabulary.js';
import {distance} from './distance.js';
import {fieldOfHeading, isField, type Field} from './fields.js';

/** What a column is taken for. */
export type Column =
  | {kind: 'field'; field: Field; heading: string}
  | {kind: 'private'; heading: string}
  | {kind: 'unknown'; heading: string};

const privateWords = (
  'private privat prive prives privee privado privada internal intern interne interno interna confidential ' +
  'confidencial confidentiel vertraulich hidden oculto oculta'
).split(' ');
const forHosts =
  /^(?:notes?|notas?|notizen|hinweise) (?:for|para|pour|fur) (?:the |los |las |les |die )?(?:host|facilitator|leader|staff|volunteer|anfitri|facilitador|coordinador|voluntari|animateur|animatrice|responsable|benevole|equipe|leit|moderat|team|gastgeb|ehrenamt)/;

// A misspelled "private" must not publish what it guards.
const isNear = (word: string, known: string): boolean =>
  word === known || (known.length > 5 && word !== 'internet' && distance(word, known, 1) <= 1);

/** True for a heading of what nobody but the hosts may see. */
export const isPrivate = (heading: string): boolean => {
  const words = plainWords(heading);
  const guarded = words.split(' ').some((word) => privateWords.some((known) => isNear(word, known)));
  return guarded || heading.trim().startsWith('_') || forHosts.test(words);
};

/** The known heading that is nearest to one nobody knows, and how far it is. */
const nearest = (words: string): {heading: string; far: number} => {
  let best = {heading: '', far: Infinity};
  for (const heading of fieldOfHeading.keys()) {
    const far = distance(words, heading, Math.max(words.length, heading.length));
    if (far < best.far) best = {heading, far};
  }
  return best;
};

const numbered = /^(contact) [1-3] (name|email|phone)$/;

const typo = (words: string): Field | undefined => {
  const {heading, far} = nearest(words);
  const allowed = words.length >= 12 ? 2 : words.length >= 5 ? 1 : 0;
  return far <= allowed && heading.length >= 5 ? fieldOfHeading.get(heading) : undefined;
};

/** `contact 1 name` and its like of the Meeting Guide sheet are the first contact's columns. */
const plainHeading = (words: string): string => {
  const [, contact, part] = numbered.exec(words) ?? [];
  return part === 'name' ? (contact ?? words) : (part ?? words);
};

const meant = (heading: string, columns: ReadonlyMap<string, string>): Field | undefined => {
  const words = plainWords(heading);
  const mapped = columns.get(words);
  if (mapped !== undefined) return isField(mapped) ? mapped : fieldOfHeading.get(plainWords(mapped));
  return fieldOfHeading.get(plainHeading(words)) ?? typo(words);
};

/** Understands the headings of a sheet; `given` maps further ones, by the site. */
export const readHeadings = (headings: readonly string[], given: Record<string, string>): Column[] => {
  const columns = new Map(Object.entries(given).map(([heading, field]) => [plainWords(heading), field]));
  return headings.map((heading) => {
    if (isPrivate(heading) && !columns.has(plainWords(heading))) return {kind: 'private', heading};
    const field = meant(heading, columns);
    return field ? {kind: 'field', field, heading} : {kind: 'unknown', heading};
  });
};

/** How many headings are known without guessing. */
export const knownHeadings = (headings: readonly string[], given: Record<string, string>): number => {
  const mapped = new Set(Object.keys(given).map(plainWords));
  return headings.filter((heading) => fieldOfHeading.has(plainWords(heading)) || mapped.has(plainWords(heading)))
    .length;
};

/** Names the headings that nobody knows, each with the nearest known one. */
export const headingProblems = (columns: readonly Column[], row: number): Problem[] =>
  columns.flatMap((column) => {
    const heading = line(column.heading, 100);
    if (column.kind !== 'unknown' || !heading) return [];
    return {
      code: 'unknown-heading',
      at: `row ${row}`,
      field: heading,
      message: `The heading “${heading}” is not known; the nearest known one is “${nearest(plainWords(heading)).heading}”. What stands below it is shown in the description.`,
    };
  });
