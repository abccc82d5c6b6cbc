import {toJsonSchema} from '@valibot/to-json-schema';
import {GroupSearchSchema} from '../../model/contract/group-search.js';
import type {HeaderField, Route} from '../http/route.js';
import {conversion} from './schemas.js';
import {searchNotes} from './search-notes.js';

type Parameter = Record<string, unknown>;

const inPath = ([name, description]: [string, string]): Parameter => {
  const isUuid = name === 'changeId';
  return {
    name,
    in: 'path',
    required: true,
    description,
    schema: isUuid ? {type: 'string', format: 'uuid'} : {type: 'string', maxLength: 500},
    example: isUuid ? '3f0e8a52-7c1b-4d6e-9b2a-5c4d3e2f1a00' : 'harbour:open-door',
  };
};

const inHeader = ({name, pattern, description, example, required}: HeaderField): Parameter => ({
  name,
  in: 'header',
  required: required !== undefined,
  description,
  schema: {type: 'string', pattern: pattern.source},
  example,
});

const searchParameters = (): Parameter[] => {
  const {properties = {}} = toJsonSchema(GroupSearchSchema, conversion);
  return Object.entries(searchNotes).map(([name, {description, example, schema}]) => {
    return {name, in: 'query', description, schema: schema ?? properties[name], style: 'form', explode: true, example};
  });
};

/** What a route is asked with, in its address and its headers. */
export const parametersOf = ({params = {}, query, headers = []}: Route): Parameter[] => [
  ...Object.entries(params).map(inPath),
  ...(query === GroupSearchSchema ? searchParameters() : []),
  ...headers.map(inHeader),
];
