import {randomBytes, randomUUID} from 'node:crypto';
import type {Change} from '../../../../src/model/contract/change.js';
import type {Site} from './site.js';

export const door = '/groups/harbour%3Aopen-door/changes';
export const quiet = `/groups/${encodeURIComponent('harbour:a/b %c?d#é')}/changes`;

export const newSecret = (): string => randomBytes(24).toString('base64url');

/** A request with a JSON body. */
export const sending = (
  body: unknown,
  {method = 'POST', secret = newSecret(), key = randomUUID() as string, ...more}: Record<string, string> = {},
): RequestInit => ({
  method,
  headers: {'Content-Type': 'application/json', 'Kith-Secret': secret, 'Idempotency-Key': key, ...more},
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

export interface Sent {
  change: Change;
  version: string;
  secret: string;
  key: string;
  /** Where it is. */
  path: string;
}

/** Tells about a change, and answers all that is needed to come back to it. */
export const sent = async (site: Site, draft: object = {message: 'It moved.'}, path = door): Promise<Sent> => {
  const [secret, key] = [newSecret(), randomUUID() as string];
  const response = await site.ask(path, sending(draft, {secret, key}));
  if (response.status !== 202) throw new Error(`${response.status}: ${await response.text()}`);
  const change = (await response.json()) as Change;
  return {change, version: response.headers.get('ETag') ?? '', secret, key, path: `${path}/${change.id}`};
};
