import fc from 'fast-check';
import {hostileBody, hostileSegment, hostileText, hostileValue} from './hostile.js';
import type {JsonSchema, OpenApi, Parameter, Route} from './schema.js';
import {validFor} from './valid.js';

/** A request, as far as it can be made up before anything is known of the server's content. */
export interface Plan {
  route: Route;
  /** By `in:name`; a list is a repeated parameter. */
  values: Record<string, string | string[]>;
  /** Text or bytes as sent. */
  body?: string | Uint8Array<ArrayBuffer>;
  contentType?: string;
  /** Parameters of the address that the document does not know. */
  extra: [string, string][];
  /** Which of the known things to ask for, where some are known. */
  known: number;
  /** True = what comes from earlier answers (ids, secrets, versions) is put in. */
  wellMeant: boolean;
}

type Values = Plan['values'];

const asText = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
const asParameter = (value: unknown): string | string[] => (Array.isArray(value) ? value.map(asText) : asText(value));

// A schema cannot say everything, such as which zones there are: the example can.
const valid = (document: OpenApi, {schema = {}, example}: Parameter): fc.Arbitrary<string | string[]> => {
  const made = validFor(document, schema).map(asParameter);
  return example === undefined ? made : fc.oneof(fc.constant(asParameter(example)), made);
};

const hostile = ({in: place}: Parameter): fc.Arbitrary<string | string[]> =>
  place === 'path'
    ? hostileSegment
    : fc.oneof({weight: 4, arbitrary: hostileText}, {weight: 1, arbitrary: fc.array(hostileText, {maxLength: 60})});

const keyOf = ({in: place, name}: Parameter): string => `${place}:${name}`;

/** Some of the parameters; those that are required always. */
const valuesFor = (
  parameters: readonly Parameter[],
  arbitrary: (parameter: Parameter) => fc.Arbitrary<string | string[]>,
): fc.Arbitrary<Values> =>
  fc
    .record(Object.fromEntries(parameters.map((one) => [keyOf(one), fc.tuple(fc.nat(99), arbitrary(one))])))
    .map((drawn) =>
      Object.fromEntries(
        parameters
          .map((one) => [one, drawn[keyOf(one)]!] as const)
          .filter(([one, [dice]]) => one.required || dice < 25)
          .map(([one, [, value]]) => [keyOf(one), value]),
      ),
    );

const jsonOf = (document: OpenApi, schema: JsonSchema): fc.Arbitrary<string> =>
  validFor(document, schema).map((value) => JSON.stringify(value));

const right = (document: OpenApi, schema: JsonSchema, example: unknown): fc.Arbitrary<string> =>
  fc.oneof(fc.constant(JSON.stringify(example)), jsonOf(document, schema));

/** A body that is right but for one field, or one too many. */
const spoiled = (document: OpenApi, schema: JsonSchema): fc.Arbitrary<string> =>
  fc
    .tuple(validFor(document, schema), fc.constantFrom(...Object.keys(schema.properties ?? {}), 'status'), hostileValue)
    .map(([value, field, bad]) => JSON.stringify({...(value as object), [field]: bad}));

const types = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-8',
  'text/plain',
  'application/xml',
  'x',
);
const extras = fc.array(fc.tuple(fc.oneof(hostileText, fc.constant('text')), hostileText), {maxLength: 2});

/** What the document itself gives as an example. */
export const byExample = (route: Route): Plan => ({
  route,
  values: Object.fromEntries(
    route.parameters.filter(({required}) => required).map((one) => [keyOf(one), asParameter(one.example)]),
  ),
  ...(route.body && {body: JSON.stringify(route.example), contentType: 'application/json'}),
  extra: [],
  known: 0,
  wellMeant: true,
});

const wellMeant = (document: OpenApi, route: Route): fc.Arbitrary<Plan> =>
  fc.record({
    route: fc.constant(route),
    values: valuesFor(route.parameters, (one) => valid(document, one)),
    body: route.body ? right(document, route.body, route.example) : fc.constant(undefined),
    contentType: fc.constant(route.body && 'application/json'),
    extra: fc.constant<[string, string][]>([]),
    known: fc.nat(),
    wellMeant: fc.constant(true),
  });

const illMeant = (document: OpenApi, route: Route): fc.Arbitrary<Plan> =>
  fc.record({
    route: fc.constant(route),
    values: valuesFor(route.parameters, (one) => fc.oneof(valid(document, one), hostile(one))),
    body: route.body
      ? fc.oneof(hostileBody, spoiled(document, route.body), jsonOf(document, route.body))
      : fc.option(hostileBody, {nil: undefined, freq: 9}),
    contentType: fc.oneof({weight: 6, arbitrary: fc.constant('application/json')}, {weight: 1, arbitrary: types}),
    extra: fc.oneof({weight: 4, arbitrary: fc.constant<[string, string][]>([])}, {weight: 1, arbitrary: extras}),
    known: fc.nat(),
    wellMeant: fc.boolean(),
  });

/** What takes nothing can hardly be asked badly; and more shall be made than is taken away. */
const weightOf = ({method, parameters, body}: Route): number => {
  if (method === 'delete') return 2;
  if (method === 'post') return 9;
  return parameters.length > 0 || body ? 6 : 1;
};

/** Requests for every route of a document: half of them as a good caller sends them. */
export const plans = (document: OpenApi, routes: readonly Route[]): fc.Arbitrary<Plan> =>
  fc.oneof(
    ...routes.flatMap((route) => [
      {weight: weightOf(route), arbitrary: wellMeant(document, route)},
      {weight: weightOf(route), arbitrary: illMeant(document, route)},
    ]),
  );
