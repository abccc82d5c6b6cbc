import {FhirNode, isObject} from './fhir-node.js';
import {Measure} from './items.js';
import type {Item} from './items.js';

const general: readonly (readonly [RegExp, string])[] = [
  [/^(?:code|id|markdown)$/, 'string'],
  [/^(?:url|canonical)$/, 'uri'],
  [/Int$/, 'integer'],
];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function kindOf(value: unknown): string {
  if (value instanceof Measure) return value.kind;
  return typeof value === 'number' ? (Number.isInteger(value) ? 'Integer' : 'Decimal') : capital(typeof value);
}

/** The names of an item's type and of the more general one. */
function typesOf(item: Item): string[] {
  if (!(item instanceof FhirNode)) return [kindOf(item)];
  const {type, value} = item;
  const resource = isObject(value) ? value['resourceType'] : undefined;
  const name = type ?? (typeof resource === 'string' ? resource : kindOf(value).toLowerCase());
  return [name, ...general.flatMap(([pattern, wider]) => (pattern.test(name) ? wider : []))];
}

/** Whether an item is of a type: `integer`, `System.Integer`, `FHIR.Coding`. */
export const isOf = (item: Item, type: string): boolean =>
  typesOf(item).some((name) => [name, `${item instanceof FhirNode ? 'FHIR' : 'System'}.${name}`].includes(type));

/** As `isOf`, but an element of FHIR's `integer` counts as FHIRPath's `Integer`, too. */
export const becomes = (item: Item, type: string): boolean =>
  isOf(item, type) || typesOf(item).some((name) => [capital(name), `System.${capital(name)}`].includes(type));
