import {json} from '../http/answer.js';
import {isKnown, weakTag} from '../http/etag.js';
import {route} from '../http/route.js';
import {ifNoneMatchField, weakTagNote} from './fields.js';

interface Text {
  body: string;
  ETag: string;
}

let made: Promise<Text> | undefined;

/** Made once, and only where somebody asks for it. */
const text = async (): Promise<Text> => {
  const {openApiDocument} = await import('../contract/openapi.js');
  const body = JSON.stringify(openApiDocument());
  return {body, ETag: weakTag(body)};
};

/** `GET /openapi.json` */
export const openapi = route({
  method: 'GET',
  path: '/openapi.json',
  operation: 'openapi',
  summary: 'This document.',
  tag: 'server',
  headers: [ifNoneMatchField],
  answers: {
    200: {description: 'OpenAPI 3.1.', schema: 'Document', headers: [weakTagNote]},
    304: {description: 'What the asker has is still true.', headers: [weakTagNote]},
  },
  problems: [],
  counted: 'reads',
  answer: async ({header}) => {
    const {body, ETag} = await (made ??= text());
    const headers = {'Cache-Control': 'public, no-cache', ETag};
    return isKnown(header(ifNoneMatchField), ETag) ? {status: 304, headers} : json(body, headers);
  },
});
