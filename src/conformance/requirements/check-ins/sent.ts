import type {CheckInLink, VersionedCheckIn} from '../../../backend/backend.js';
import type {CheckIn} from '../../../model/contract/check-in.js';
import type {AnonymousCheckIn, CheckInDraft} from '../../../model/contract/check-in-draft.js';
import {type Subject, checkIns} from '../../requirement.js';
import {sampleQuestionnaire} from '../../samples/questionnaire.js';

const {id, version} = sampleQuestionnaire;

/** What each sends who may not be known. */
export const anonymous: AnonymousCheckIn = {
  questionnaire: {id, version},
  answers: {slept: ['badly'], awake: ['Thinking of Orla.']},
  group: 'sample:grieve',
  language: 'en',
  consent: {version: '1', text: 'Hosts of the group read it.', agreedOn: '2024-03-28'},
};

/** What everybody else sends. */
export const draft: CheckInDraft = {...anonymous, audience: 'self'};

/** The same with other answers. */
export const answering = (answers: CheckInDraft['answers']): CheckInDraft => ({...draft, answers});

/** 128 random bits and more, base64url. */
export const random = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => 'abcdefghijklmnopqrstuvwxyz012345'[byte % 32]).join(
    '',
  );

/** What came of sending, and how to come back to it. */
export interface Sent extends VersionedCheckIn {
  link: CheckInLink;
  key: string;
}

/** Sends under a new secret, unless told otherwise. */
export const send = async (subject: Subject, what = draft, secret = random()): Promise<Sent> => {
  const key = random();
  const sent = await checkIns(subject).send(what, {secret, key});
  return {...sent, key, link: {id: sent.checkIn.id, secret}};
};

/** All under a secret, page by page. */
export const listed = async (subject: Subject, secret: string): Promise<CheckIn[]> => {
  const items: CheckIn[] = [];
  let cursor: string | undefined;
  do {
    const page = await checkIns(subject).list(secret, {...(cursor !== undefined && {cursor})});
    items.push(...page.items);
    cursor = page.items.length > 0 ? page.cursor : undefined;
  } while (cursor !== undefined && items.length < 1_000);
  return items;
};

/** Their ids, page by page. */
export const idsUnder = async (subject: Subject, secret: string): Promise<string[]> =>
  (await listed(subject, secret)).map((checkIn) => checkIn.id);

/** What a promise is rejected with when its signal aborts; that reason itself, where it is as it should be. */
export const givenUp = async (ask: (signal: AbortSignal) => Promise<unknown>): Promise<boolean> => {
  const reason = new Error('given up');
  const came = await ask(AbortSignal.abort(reason)).catch((error: unknown) => error);
  return came === reason;
};
