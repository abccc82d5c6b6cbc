import type {CheckInLink, VersionedCheckIn} from '../../../backend/backend.js';
import type {CheckIn} from '../../../model/contract/check-in.js';
import type {AnonymousCheckIn, CheckInDraft} from '../../../model/contract/check-in-draft.js';
import {type Subject, checkIns} from '../../requirement.js';
import {random} from '../../sending.js';
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
