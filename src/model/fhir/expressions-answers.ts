import {FhirNode, plain, valueOf} from '../fhirpath/fhir-node.js';
import type {Item as Found} from '../fhirpath/items.js';
import type {Answer, Item, ItemType} from '../questionnaire/questionnaire.js';
import {answerFor} from './options.js';
import {isRaw} from './resource.js';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const kindOf = (found: Found, value: unknown) => {
  if (found instanceof FhirNode && found.type) return capital(found.type);
  return isRaw(value) ? ('code' in value ? 'Coding' : 'Quantity') : 'String';
};

function chosen(item: Item, found: Found): Answer | undefined {
  const value = plain(found);
  const named = item.options?.find((option) => option.value === value || option.text === value);
  return named?.value ?? answerFor(item, {kind: kindOf(found, value), value});
}

const numeric = (item: Item, value: unknown): Answer | undefined =>
  typeof value === 'number' && (item.type !== 'integer' || Number.isInteger(value)) ? value : undefined;

function measured(item: Item, value: unknown): Answer | undefined {
  if (typeof value === 'number') return {value, unit: item.units?.[0]?.value ?? ''};
  return isRaw(value) ? answerFor(item, {kind: 'Quantity', value}) : undefined;
}

const written = (value: unknown): Answer | undefined => {
  if (!isRaw(value)) return String(value);
  const text = value['display'] ?? value['code'];
  return typeof text === 'string' ? text : undefined;
};

const dated = (item: Item, value: unknown): Answer | undefined =>
  typeof value === 'string' ? (item.type === 'date' ? value.slice(0, 10) : value) : undefined;

const makers: Readonly<Partial<Record<ItemType, (item: Item, value: unknown, found: Found) => Answer | undefined>>> = {
  choice: (item, _value, found) => chosen(item, found),
  boolean: (_item, value) => (typeof value === 'boolean' ? value : undefined),
  integer: numeric,
  decimal: numeric,
  quantity: measured,
  date: dated,
  dateTime: dated,
  time: dated,
};

/** What an expression found, as an answer to a question; undefined when it cannot be one. */
function answerFrom(item: Item, found: Found): Answer | undefined {
  const value = plain(found);
  const maker = makers[item.type];
  return maker ? maker(item, value, found) : written(value);
}

/** The same for all that it found; a question that takes one answer takes the first. */
export const answersFrom = (item: Item, found: readonly Found[]): Answer[] =>
  (item.repeats ? found : found.slice(0, 1)).flatMap((each) => answerFrom(item, each) ?? []);

/** False when an expression found something else, or nothing. */
export const isTrue = (found: readonly Found[]): boolean => found[0] !== undefined && valueOf(found[0]) !== false;
