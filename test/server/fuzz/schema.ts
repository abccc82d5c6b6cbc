/** As much of JSON Schema as documents of an API use. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

/** As much of OpenAPI 3.1 as is needed to make requests. */
export interface OpenApi {
  paths: Record<string, PathItem>;
  servers?: {url: string}[];
}
export type Method = 'get' | 'put' | 'post' | 'delete' | 'patch' | 'head' | 'options';
type PathItem = Partial<Record<Method, Operation>> & {parameters?: (Parameter | Reference)[]};

interface Reference {
  $ref: string;
}
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  schema?: JsonSchema;
  example?: unknown;
}
interface RequestBody {
  required?: boolean;
  content?: Record<string, {schema?: JsonSchema; example?: unknown}>;
}
interface Operation {
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
}

/** One thing that can be asked. */
export interface Route {
  method: Method;
  /** As in the document: `/groups/{group}`. */
  path: string;
  parameters: Parameter[];
  /** The schema of a JSON body, where one is taken. */
  body?: JsonSchema;
  /** One that is right also where a schema cannot say what is. */
  example?: unknown;
}

const methods: Method[] = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'];

/** What a `$ref` of this document points at; anything else is answered as it is. */
export const resolved = <T extends object>(document: OpenApi, value: T | Reference): T => {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
  const steps = value.$ref.replace(/^#\//, '').split('/');
  const target = steps.reduce<unknown>(
    (at, step) => (at as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
  return resolved(document, target as T);
};

const bodyOf = (document: OpenApi, {requestBody}: Operation): {schema?: JsonSchema; example?: unknown} | undefined => {
  if (!requestBody) return undefined;
  const {content = {}} = resolved<RequestBody>(document, requestBody);
  return Object.entries(content).find(([type]) => type.includes('json'))?.[1];
};

const routeOf = (document: OpenApi, path: string, method: Method): Route[] => {
  const item = document.paths[path]!;
  const operation = item[method];
  if (!operation) return [];
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
    resolved<Parameter>(document, one),
  );
  const body = bodyOf(document, operation);
  return [{method, path, parameters, ...(body?.schema && {body: body.schema, example: body.example})}];
};

/** Everything that the document says can be asked. */
export const routesOf = (document: OpenApi): Route[] =>
  Object.keys(document.paths).flatMap((path) => methods.flatMap((method) => routeOf(document, path, method)));
