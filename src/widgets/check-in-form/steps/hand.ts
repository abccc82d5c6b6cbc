import type {Backend, CheckInsPort, VersionedCheckIn} from '../../../backend/backend.js';
import {notOffered} from '../../../controllers/failure.js';
import type {Letter} from '../../../controllers/sending.js';
import type {AnonymousReceipt} from '../../../model/contract/check-in.js';
import type {AnonymousCheckIn, CheckInDraft} from '../../../model/contract/check-in-draft.js';

/** What is sent, under a secret or so that nobody can know. */
export type Draft = CheckInDraft | AnonymousCheckIn;
/** What is answered. */
export type Answer = VersionedCheckIn | AnonymousReceipt;

/** @throws {BackendError} where no check-ins are taken. */
export const portOf = (backend: Backend | undefined): CheckInsPort => {
  if (!backend?.checkIns) throw notOffered('check-ins');
  return backend.checkIns;
};

/** Gives one check-in to a backend, once. */
export const hand = async (backend: Backend | undefined, {draft, secret, key}: Letter<Draft>): Promise<Answer> =>
  secret === undefined
    ? portOf(backend).sendAnonymously(draft, {key})
    : portOf(backend).send(draft as CheckInDraft, {secret, key});
