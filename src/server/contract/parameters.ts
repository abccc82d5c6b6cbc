import {toJsonSchema} from '@valibot/to-json-schema';
import type {HeaderField, Route} from '../http/route.js';
import {conversion} from './schemas.js';

type Parameter = Record<string, unknown>;

const uuid = {schema: {type: 'string', format: 'uuid'}, example: '3f0e8a52-7c1b-4d6e-9b2a-5c4d3e2f1a00'};
const text = (example: string): Parameter => ({schema: {type: 'string', maxLength: 500}, example});

/** By the names of parts of a path. */
const parts: Record<string, Parameter> = {
  id: text('harbour:open-door'),
  questionnaireId: text('arriving'),
  changeId: uuid,
  checkInId: uuid,
  cardId: uuid,
  seatId: uuid,
};

const inPath = ([name, description]: [string, string]): Parameter => ({
  name,
  in: 'path',
  required: true,
  description,
  ...parts[name],
});

const inHeader = ({name, pattern, description, example, required}: HeaderField): Parameter => ({
  name,
  in: 'header',
  required: required !== undefined,
  description,
  schema: {type: 'string', pattern: pattern.source},
  example,
});

const inQuery = ({query, queryNotes = {}}: Route): Parameter[] => {
  if (!query) return [];
  const {properties = {}} = toJsonSchema(query, conversion);
  return Object.entries(queryNotes).map(([name, {description, example, schema}]) => {
    return {name, in: 'query', description, schema: schema ?? properties[name], style: 'form', explode: true, example};
  });
};

/** What a route is asked with, in its address and its headers. */
export const parametersOf = (route: Route): Parameter[] => [
  ...Object.entries(route.params ?? {}).map(inPath),
  ...inQuery(route),
  ...(route.headers ?? []).map(inHeader),
];
