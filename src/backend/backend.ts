import type {Change, ChangeDraft} from '../model/contract/change.js';
import type {AnonymousReceipt, CheckIn, CheckInPage} from '../model/contract/check-in.js';
import type {AnonymousCheckIn, CheckInDraft} from '../model/contract/check-in-draft.js';
import type {Cluster} from '../model/contract/group-page.js';
import type {QuestionnaireOffer} from '../model/contract/questionnaire-offer.js';
import type {Group, Meeting, Source} from '../model/group.js';
import type {Facets, GroupQuery} from '../model/query.js';
import type {Problem} from '../model/records.js';
import type {FeedbackPort} from './feedback.js';

/** Why a backend could not do what was asked. Widgets turn the kind into a sentence in the visitor's language. */
export type BackendErrorKind =
  'offline' | 'timeout' | 'auth' | 'denied' | 'missing' | 'invalid' | 'conflict' | 'rate' | 'held' | 'server';

/** Every failure of a backend. Recognise it by `name` and `kind`: two copies of the library may share a page. */
export class BackendError extends Error {
  override readonly name = 'BackendError';
  /** Seconds after which asking again makes sense, where the backend says so. */
  readonly retryAfter?: number;
  constructor(
    readonly kind: BackendErrorKind,
    /** Plain English, for developers and logs. */
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** True for a `BackendError` of this or another copy of the library. */
export const isBackendError = (error: unknown): error is BackendError =>
  error instanceof Error && error.name === 'BackendError' && 'kind' in error;

/** One meeting at one time. */
export interface Occurrence {
  group: Group;
  meeting: Meeting;
  /** Epoch milliseconds; missing = by appointment, paused, or no date to come. */
  start?: number;
  /** Epoch milliseconds. */
  end?: number;
  /** True when this very date is called off; `next` is then the first that is not. */
  cancelled?: boolean;
  /** Epoch milliseconds. */
  next?: number;
  /** Kilometres from `near`, when that was asked. */
  distance?: number;
}

/** One page of an answer. */
export interface GroupPage {
  items: Occurrence[];
  /** Counts for each filter that has data. Computed when read, where the listing is local. */
  readonly facets: Facets;
  /** How many items there are in all: meetings, or groups when asked `per: 'group'`. */
  total: number;
  /** Ask again with it for the next page; missing on the last. */
  cursor?: string;
  /** True when nothing was spelled exactly as asked, and these come close. */
  similar?: boolean;
  /** Present when a `box` was asked: where on the map how many of all items are. */
  clusters?: Cluster[];
  /** Everyone to be credited. */
  source: Source[];
  /** Epoch milliseconds: when the listing was read. */
  asOf: number;
}

export interface SearchOptions {
  signal?: AbortSignal;
  /** One item for each meeting (the default), or only the next meeting of each group. */
  per?: 'meeting' | 'group';
  /** IANA zone in which `day` and `time` are meant; the device's own when missing. */
  timeZone?: string;
  /** The answer's `facets` will be read: wait until they are whole. */
  facets?: boolean;
}

/** The listing of groups. */
export interface GroupsPort {
  search(query: GroupQuery, options?: SearchOptions): Promise<GroupPage>;
  /** The group with this id, or that has the meeting with this id. Rejects with kind `missing`. */
  get(id: string, options?: {signal?: AbortSignal}): Promise<Group>;
  /** What is wrong with the listing, for its owner; complete once the promise resolves. */
  problems?(): Promise<Problem[]>;
}

/** How to come back to something that was sent: where it is, and the secret that opens it. */
export interface ChangeLink {
  group: string;
  id: string;
  secret: string;
}

/** A change as it stands, with the version to name when correcting it. */
export interface VersionedChange {
  change: Change;
  version: string;
}

/** “Tell us about a change”: what a visitor tells the keeper of a listing. */
export interface ChangesPort {
  /**
   * Sends it; resolves once it is kept safely and waits for the listing's keeper.
   * @param link `secret` is made by the caller (128 random bits or more, base64url); with it the change can be read,
   * corrected and withdrawn. `key` makes a repeated send one: take the same for every try, another for another text.
   */
  send(
    draft: ChangeDraft,
    link: {group: string; secret: string; key: string; signal?: AbortSignal},
  ): Promise<VersionedChange>;
  /** Rejects with kind `missing` when it does not exist, was withdrawn, or the secret is another's. */
  get(link: ChangeLink, options?: {signal?: AbortSignal}): Promise<VersionedChange>;
  /** Rejects with kind `conflict` when it is not that version any more. */
  correct(
    draft: ChangeDraft,
    link: ChangeLink,
    version: string,
    options?: {signal?: AbortSignal},
  ): Promise<VersionedChange>;
  /** Takes it back for ever. Withdrawing what is gone already is no error. */
  withdraw(link: ChangeLink, options?: {signal?: AbortSignal}): Promise<void>;
}

/** What check-ins are taken of, and what is promised about them. */
export interface QuestionnairesPort {
  list(options?: {signal?: AbortSignal}): Promise<QuestionnaireOffer[]>;
  /** Rejects with kind `missing` when no check-ins are taken of it. */
  get(id: string, options?: {signal?: AbortSignal}): Promise<QuestionnaireOffer>;
}

/** How to come back to a check-in. */
export interface CheckInLink {
  id: string;
  secret: string;
}

/** A check-in as it stands, with the version to name when correcting it. */
export interface VersionedCheckIn {
  checkIn: CheckIn;
  version: string;
}

/**
 * Check-ins. Two promises, never mixed: `send` keeps one under a secret of its sender's making, and all under the same
 * secret are one person's; of one sent by `sendAnonymously` nobody can know who it was, and nobody can bring it back.
 */
export interface CheckInsPort {
  /**
   * Resolves once it is kept safely. Rejects with kind `invalid` for answers that the questionnaire does not ask.
   * @param link `secret` as in `ChangesPort.send`; one secret for all of a person's. `key` makes a repeated send one.
   */
  send(draft: CheckInDraft, link: {secret: string; key: string; signal?: AbortSignal}): Promise<VersionedCheckIn>;
  /** Sent without credentials, referrer or secret; the time is rounded to the day. */
  sendAnonymously(draft: AnonymousCheckIn, link: {key: string; signal?: AbortSignal}): Promise<AnonymousReceipt>;
  /** Rejects with kind `missing` when it does not exist, was withdrawn, or the secret is another's. */
  get(link: CheckInLink, options?: {signal?: AbortSignal}): Promise<VersionedCheckIn>;
  /** All under one secret, the newest first. None is no error. */
  list(secret: string, options?: {cursor?: string; signal?: AbortSignal}): Promise<CheckInPage>;
  /** For 15 minutes; later it rejects with kind `denied`. With `conflict` when it is not that version any more. */
  correct(
    draft: CheckInDraft,
    link: CheckInLink,
    version: string,
    options?: {signal?: AbortSignal},
  ): Promise<VersionedCheckIn>;
  /** Takes it back for ever. Withdrawing what is gone already is no error. */
  withdraw(link: CheckInLink, options?: {signal?: AbortSignal}): Promise<void>;
  /** Takes back everything under one secret. */
  withdrawAll(secret: string, options?: {signal?: AbortSignal}): Promise<void>;
}

/** A backend that keeps everything with the visitor: nothing leaves the device. */
export interface DevicePort {
  /** Where things are kept now: in memory, until the person says that the device is their own. */
  kept(): Promise<{keep: 'memory' | 'own-device'}>;
  /** “This is my own device”: from now on also for the next visit. Answers where things really are. */
  keepHere(): Promise<{keep: 'memory' | 'own-device'}>;
  /** The secret of this device, made once: what is kept here needs no link. */
  secret(): Promise<string>;
  /** Forgets everything. */
  erase(): Promise<void>;
  /** Erases a round that is led on this device, with all that was given in it: all of it is in the same hands. */
  eraseRound?(secret: string): Promise<void>;
}

/** What a site offers. A port it does not offer is missing. */
export interface Backend {
  readonly name?: string;
  readonly groups?: GroupsPort;
  readonly changes?: ChangesPort;
  readonly questionnaires?: QuestionnairesPort;
  readonly checkIns?: CheckInsPort;
  readonly feedback?: FeedbackPort;
  /** Present when nothing leaves the device. */
  readonly device?: DevicePort;
}
