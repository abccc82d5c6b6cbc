import fc from 'fast-check';
import {type JsonSchema, type OpenApi, resolved} from './schema.js';

type Value = fc.Arbitrary<unknown>;
type Maker = (schema: JsonSchema, within: (schema: JsonSchema) => Value) => Value;

const words = fc.constantFrom(
  'grief',
  'anxiety',
  'Málaga',
  'group',
  'القلق',
  'to',
  '"peer support"',
  'Straße',
  'famly',
);
const sentence = fc.array(words, {minLength: 1, maxLength: 6}).map((list) => list.join(' '));

const formats: Record<string, Value> = {
  uuid: fc.uuid(),
  email: fc.integer({min: 1, max: 999}).map((n) => `person-${n}@example.org`),
  uri: fc.webUrl(),
  date: fc.constantFrom('2026-12-24', '2027-02-28'),
  'date-time': fc.constant('2026-12-24T10:00:00Z'),
};

const ofPattern = (pattern: string): Value => fc.stringMatching(new RegExp(pattern), {maxLength: 80});

const sized = (text: fc.Arbitrary<string>, {minLength = 0, maxLength = 500}: JsonSchema): Value =>
  text.map((value) => value.padEnd(minLength, 'x').slice(0, maxLength));

const text: Maker = (schema) => {
  const known = schema.format === undefined ? undefined : formats[schema.format];
  if (known) return known;
  return schema.pattern === undefined ? sized(sentence, schema) : ofPattern(schema.pattern);
};

const limits = (schema: JsonSchema): {min: number; max: number} => ({
  min: schema.minimum ?? schema.exclusiveMinimum ?? -1e15,
  max: schema.maximum ?? schema.exclusiveMaximum ?? 1e15,
});

const makers: Record<string, Maker> = {
  string: text,
  integer: (schema) => {
    const {min, max} = limits(schema);
    return fc.integer({min: Math.max(Math.ceil(min), -(2 ** 52)), max: Math.min(Math.floor(max), 2 ** 52)});
  },
  number: (schema) => fc.double({...limits(schema), noNaN: true}),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  array: ({items, prefixItems, minItems = 0, maxItems = 3}, within) =>
    prefixItems
      ? fc.tuple(...prefixItems.map(within))
      : fc.array(within(items ?? {}), {minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 3))}),
  object: ({properties = {}, required = []}, within) =>
    fc.record(Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, within(schema)])), {
      requiredKeys: required.filter((name) => Object.hasOwn(properties, name)),
    }),
};

const typeOf = ({type, properties, items}: JsonSchema): string => {
  if (Array.isArray(type)) return type[0]!;
  if (type !== undefined) return type;
  if (properties) return 'object';
  return items ? 'array' : 'string';
};

const merged = (parts: readonly JsonSchema[]): JsonSchema =>
  parts.reduce((all, part) => ({...all, ...part, properties: {...all.properties, ...part.properties}}), {});

const combined = (schema: JsonSchema): JsonSchema[] | undefined => {
  const {allOf, anyOf, oneOf, ...rest} = schema;
  if (allOf) return [merged([rest, ...allOf])];
  return (anyOf ?? oneOf)?.map((one) => ({...rest, ...one}));
};

const fixed = ({enum: choices, const: only}: JsonSchema): Value | undefined => {
  if (only !== undefined) return fc.constant(only);
  return choices && fc.constantFrom(...choices);
};

/** Values that a schema of the document accepts, as far as a schema says it. */
export const validFor = (document: OpenApi, given: JsonSchema): Value => {
  const schema = resolved<JsonSchema>(document, given);
  const choices = combined(schema);
  if (choices) return fc.oneof(...choices.map((one) => validFor(document, one)));
  return fixed(schema) ?? makers[typeOf(schema)]!(schema, (inner) => validFor(document, inner));
};
