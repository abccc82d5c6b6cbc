import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import * as v from 'valibot';
import {examples} from '../../../src/server/contract/examples.js';
import {propertyFacts, propertyNotes, schemaNotes} from '../../../src/server/contract/notes.js';
import {openApiDocument} from '../../../src/server/contract/openapi.js';
import {type SchemaName, namedSchemas} from '../../../src/server/contract/schemas.js';
import {routes} from '../../../src/server/routes/routes.js';
import {type Site, openSite} from './support/site.js';

interface Operation {
  operationId: string;
  summary: string;
  parameters: {name: string; in: string; description: string; schema: object; example: unknown}[];
  responses: Record<string, object>;
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: {schemas: Record<string, {properties?: object; type?: string}>};
}

const document = openApiDocument() as Document;
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

const refsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === '$ref' ? [String(part)] : refsIn(part)));
};

const resolve = (ref: string): unknown =>
  ref
    .slice(2)
    .split('/')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], document);

describe('the OpenAPI document', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('is served, the same each time', async () => {
    const response = await site.ask('/openapi.json');
    const text = await response.text();
    assert.equal(text, JSON.stringify(openApiDocument()));
    const again = await site.ask('/openapi.json', {headers: {'If-None-Match': response.headers.get('ETag')!}});
    assert.equal(again.status, 304);
  });

  it('describes every route', () => {
    assert.match(document.openapi, /^3\.1\./);
    assert.equal(operations.length, routes.length);
    assert.equal(new Set(operations.map(({operationId}) => operationId)).size, routes.length);
  });

  it('refers only to what it holds', () => {
    const refs = new Set(refsIn(document));
    assert.ok(refs.size > 30);
    for (const ref of refs) assert.ok(resolve(ref), ref);
  });

  it('says of each operation what it answers, and of each parameter what it means', () => {
    for (const {operationId, summary, responses, parameters} of operations) {
      assert.ok(summary, operationId);
      assert.ok(
        Object.keys(responses).some((status) => status.startsWith('2')),
        operationId,
      );
      assert.ok(responses[500] && responses[503], operationId);
      for (const one of parameters) assert.ok(one.description && one.schema && one.example !== undefined, one.name);
    }
  });

  it('names each part of a path as a parameter', () => {
    for (const [path, methods] of Object.entries(document.paths))
      for (const {parameters} of Object.values(methods)) {
        const named = parameters.filter((one) => one.in === 'path').map(({name}) => `{${name}}`);
        assert.deepEqual(path.match(/\{\w+\}/g) ?? [], named, path);
      }
  });

  it('has examples that are what they are said to be', () => {
    for (const [name, example] of Object.entries(examples)) {
      const {success, output} = v.safeParse(namedSchemas[name as SchemaName], example);
      assert.ok(success, name);
      assert.equal(JSON.stringify(Object.keys(output).sort()), JSON.stringify(Object.keys(example as object).sort()));
    }
  });

  it('explains schemas and properties that there are', () => {
    const {schemas} = document.components;
    assert.deepEqual(Object.keys(schemas).sort(), Object.keys(schemaNotes).sort());
    for (const [name, notes] of [...Object.entries(propertyNotes), ...Object.entries(propertyFacts)])
      for (const key of Object.keys(notes)) assert.ok(key in (schemas[name]?.properties ?? {}), `${name}.${key}`);
  });
});
