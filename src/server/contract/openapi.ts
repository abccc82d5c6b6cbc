import type {Route} from '../http/route.js';
import {routes} from '../routes/routes.js';
import {answersOf, headerComponents, problemComponents} from './answers.js';
import {examples} from './examples.js';
import {parametersOf} from './parameters.js';
import {schemaComponents} from './schemas.js';

type Part = Record<string, unknown>;

const bodyOf = ({bodyName}: Route): Part =>
  bodyName
    ? {
        requestBody: {
          required: true,
          content: {
            'application/json': {schema: {$ref: `#/components/schemas/${bodyName}`}, example: examples[bodyName]},
          },
        },
      }
    : {};

const operationOf = (route: Route): Part => ({
  operationId: route.operation,
  summary: route.summary,
  ...(route.description && {description: route.description}),
  tags: [route.tag],
  parameters: parametersOf(route),
  ...bodyOf(route),
  responses: answersOf(route),
});

const pathsOf = (all: Route[]): Record<string, Part> => {
  const paths: Record<string, Part> = {};
  for (const route of all) (paths[route.path] ??= {})[route.method.toLowerCase()] = operationOf(route);
  return paths;
};

const tags = [
  {name: 'listing', description: 'The published listing: groups and when they meet.'},
  {name: 'changes', description: '“Tell us about a change”: what visitors tell the keeper of a listing.'},
  {
    name: 'check-ins',
    description:
      'What members tell before and after a group: under a secret of their own, or so that nobody can know who.',
  },
  {
    name: 'feedback',
    description:
      'Peer feedback: asks, cards and rounds. Who somebody is, is the secret they hold; what it does not open is 404.',
  },
  {name: 'server', description: 'The server itself.'},
];

/** The contract as an OpenAPI 3.1 document: the same at every call, made from the routes and the schemas of the model. */
export const openApiDocument = (): object => ({
  openapi: '3.1.1',
  info: {
    title: 'Kith',
    summary: 'What the widgets of a support community say to a server.',
    description:
      'JSON; errors are problems (RFC 9457). Unknown fields and parameters are refused. `HEAD` works wherever `GET` does. There are no cookies.',
    version: '1',
    license: {name: 'MIT', identifier: 'MIT'},
  },
  // relative to where the document is served
  servers: [{url: '.'}],
  security: [],
  tags,
  paths: pathsOf(routes),
  components: {
    schemas: schemaComponents(),
    headers: headerComponents,
    responses: problemComponents(),
  },
});
