import * as v from 'valibot';
import {HttpProblem} from './http-problem.js';
import {bodyErrors} from './issues.js';
import {depthOf} from './json-text.js';

/** Bytes. */
export const largestBody = 32 * 1024;
const deepest = 8;
const isJson = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

const tooLarge = (): HttpProblem => new HttpProblem(413, `A body has at most ${largestBody} bytes.`);

/** Counted as they come: a length that is announced need not be true, and need not be there. */
const bytesOf = async (request: Request): Promise<Uint8Array[]> => {
  if (Number(request.headers.get('Content-Length') ?? 0) > largestBody) throw tooLarge();
  const parts: Uint8Array[] = [];
  if (!request.body) return parts;
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  for (let size = 0; ;) {
    const {done, value} = await reader.read();
    if (done) return parts;
    size += value.byteLength;
    if (size > largestBody) {
      await reader.cancel();
      throw tooLarge();
    }
    parts.push(value);
  }
};

/** Who stops sending has gone, or has no connection any more: no fault of ours. */
const brokenOff = (error: unknown): never => {
  throw error instanceof HttpProblem ? error : new HttpProblem(400, 'The body broke off.');
};

const textOf = async (request: Request): Promise<string> => {
  const bytes = Buffer.concat(await bytesOf(request).catch(brokenOff));
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new HttpProblem(400, 'The body is not UTF-8.');
  }
};

const parsed = (text: string): unknown => {
  if (depthOf(text) > deepest) throw new HttpProblem(400, `The body nests deeper than ${deepest} levels.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpProblem(400, 'The body is not JSON.');
  }
};

/**
 * The body of a request, checked.
 * @throws {HttpProblem} 415 without the content type of JSON, 413 when larger than 32 KiB, 400 for all else.
 */
export const readBody = async <Body>(request: Request, schema: v.GenericSchema<unknown, Body>): Promise<Body> => {
  if (!isJson.test(request.headers.get('Content-Type') ?? ''))
    throw new HttpProblem(415, 'The content type is application/json.', {headers: {Accept: 'application/json'}});
  const result = v.safeParse(schema, parsed(await textOf(request)));
  if (result.success) return result.output;
  throw new HttpProblem(400, 'The body is not as it should be.', {errors: bodyErrors(result.issues)});
};
