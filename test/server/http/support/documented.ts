import assert from 'node:assert/strict';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import * as v from 'valibot';
import {openApiDocument} from '../../../../src/server/contract/openapi.js';
import {type SchemaName, namedSchemas} from '../../../../src/server/contract/schemas.js';

interface Described {
  $ref?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, {schema: {$ref: string}}>;
}
interface Document {
  paths: Record<string, Record<string, {responses: Record<string, Described>}>>;
  components: {responses: Record<string, Described>};
}

const {paths, components} = openApiDocument() as unknown as Document;
const last = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);
const patterns = Object.keys(paths).map((path) => ({
  path,
  pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** What no document names: of every answer of HTTP, of CORS, and against hostile pages. */
const unnamed =
  /^(access-control-.*|allow|cache-control|content-.*|accept|referrer-policy|vary|x-content-type-options|request-id)$/;

const describedOf = (path: string, method: string, status: number): Described | undefined => {
  const verb = method === 'HEAD' ? 'get' : method.toLowerCase();
  const found = patterns.find(({pattern, path: one}) => pattern.test(path) && paths[one]?.[verb]);
  const described = paths[found?.path ?? '']?.[verb]?.responses[status];
  return described?.$ref ? components.responses[last(described.$ref)] : described;
};

/** The text of an answer, also of a compressed one: without a socket nothing unpacks it on the way. */
export const textOf = async (response: Response): Promise<string> => {
  const bytes = Buffer.from(await response.arrayBuffer());
  const encoding = response.headers.get('Content-Encoding');
  if (encoding === 'br') return brotliDecompressSync(bytes).toString();
  return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
};

const checkBody = async (response: Response, described: Described): Promise<void> => {
  const type = response.headers.get('Content-Type') ?? '';
  const schema = described.content?.[type]?.schema;
  assert.ok(schema, `${response.status} with ${type} is not in the document`);
  const body: unknown = JSON.parse(await textOf(response));
  const parsed = v.safeParse(namedSchemas[last(schema.$ref) as SchemaName], body);
  assert.ok(parsed.success, `is no ${last(schema.$ref)}: ${JSON.stringify(parsed.issues)}`);
  // dropping what is not known must drop nothing
  assert.deepEqual({...(parsed.output as object)}, {...(parsed.output as object), ...(body as object)});
};

const checkHeaders = (response: Response, {headers = {}}: Described): void => {
  const named = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  for (const [name] of response.headers)
    assert.ok(unnamed.test(name) || named.has(name) || response.status >= 400, `${name} is not in the document`);
};

/** Checks an answer against the document: its status, its headers, its type and its body. */
export const assertDocumented = async (path: string, method: string, response: Response): Promise<void> => {
  const {status} = response;
  const described = describedOf(path, method, status);
  // a route or method that is not in the document is refused, or says what is allowed
  if (!described) return assert.ok([204, 404, 405, 414, 429].includes(status), `${method} ${path}: ${status}`);
  checkHeaders(response, described);
  const isEmpty = status === 204 || status === 304 || method === 'HEAD';
  if (!isEmpty) await checkBody(response, described);
};
