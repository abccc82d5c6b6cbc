import {randomUUID} from 'node:crypto';
import {type RawBuilder, sql} from 'kysely';
import type {CheckIn} from '../../../../src/model/contract/check-in.js';
import {digest} from '../../../../src/server/sent/digest.js';
import {scoped} from '../../../../src/server/sent/scope.js';
import {newSecret, sending} from './sending.js';
import type {Site} from './site.js';

export const all = '/check-ins';
export const anonymously = '/check-ins/anonymous';

export const consent = {version: '1', text: 'Your answers go to the hosts.', agreedOn: '2025-03-10'};

/** What may be sent anonymously. */
export const answered = {
  questionnaire: {id: 'arriving', version: '1'},
  answers: {feeling: ['2'], words: ['tired', 'hopeful'], note: ['My private note.']},
  group: 'harbour:open-door',
  language: 'en',
  consent,
};

/** A whole check-in. */
export const draft = {...answered, audience: 'hosts', contact: 'ana@private.example'};

/** The PHQ-9, all of it answered alike. */
export const phq = (value: string) => ({
  ...answered,
  questionnaire: {id: 'phq-9', version: '1'},
  answers: Object.fromEntries(Array.from({length: 9}, (_, index) => [`phq-${index + 1}`, [value]])),
});

export interface Kept {
  checkIn: CheckIn;
  version: string;
  secret: string;
  key: string;
  /** Where it is. */
  path: string;
}

/** Checks in, and answers all that is needed to come back to it. */
export const checkedIn = async (site: Site, body: object = draft, secret = newSecret()): Promise<Kept> => {
  const key: string = randomUUID();
  const response = await site.ask(all, sending(body, {secret, key}));
  if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
  const checkIn = (await response.json()) as CheckIn;
  return {checkIn, version: response.headers.get('ETag') ?? '', secret, key, path: `${all}/${checkIn.id}`};
};

/** A request for what one secret opens. */
export const bearing = (secret: string, method = 'GET'): RequestInit => ({method, headers: {'Kith-Secret': secret}});

/** A correction of it. */
export const correction = ({secret, version}: Kept, body: object = draft): RequestInit =>
  sending(body, {method: 'PUT', secret, 'If-Match': version});

/** A create without a secret. */
export const nameless = (body: unknown = answered, key: string = randomUUID()): RequestInit => ({
  method: 'POST',
  headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
  body: JSON.stringify(body),
});

/** Does something to a person's own rows, as if time had passed. */
export const inDatabase = (site: Site, {secret}: {secret: string}, statement: RawBuilder<unknown>): Promise<void> =>
  scoped(site.database, {caller: digest(secret)}, async (trx) => {
    await statement.execute(trx);
  });

/** Makes a person's check-ins so much older. */
export const aged = (site: Site, kept: {secret: string}, interval: string): Promise<void> =>
  inDatabase(
    site,
    kept,
    sql`UPDATE check_ins SET created_at = created_at - ${interval}::interval, erase_at = erase_at - ${interval}::interval`,
  );
