import {keyPattern, secretPattern} from '../../model/contract/change.js';
import type {AnonymousReceipt, CheckIn, CheckInPage} from '../../model/contract/check-in.js';
import {
  type AnonymousCheckIn,
  AnonymousCheckInSchema,
  type CheckInDraft,
  CheckInDraftSchema,
} from '../../model/contract/check-in-draft.js';
import {type Schema, checked} from '../../model/contract/checked.js';
import {BackendError, type CheckInLink, type CheckInsPort, type VersionedCheckIn} from '../backend.js';
import {type Held, checkInPlace, heldBy, isHeld, newestFirst, pageAfter} from './held-check-ins.js';
import {hashOf, randomId} from './secrets.js';
import type {Store} from './store.js';

/** What the port needs besides a place to keep things. */
export interface CheckInsOptions {
  /** Epoch milliseconds. */
  now: () => number;
  /** Rejects with kind `invalid` when the answers are none that are asked for. */
  accept: (draft: AnonymousCheckIn) => Promise<void>;
}

/** What is kept of a send, to know it again. */
interface Replay {
  id: string;
  bodyHash: string;
  day?: string;
}

type Options = {signal?: AbortSignal} | undefined;

/** Milliseconds for which a check-in can be corrected. */
const correctable = 15 * 60_000;

const missing = (): BackendError => new BackendError('missing', 'No such check-in, or it was withdrawn.');
const invalid = (why: string): BackendError => new BackendError('invalid', why);

const checkedDraft = <T>(schema: Schema<T>, draft: T): T => {
  const {value, wrong} = checked(schema, draft);
  if (wrong !== undefined) throw invalid(wrong);
  return value;
};

const assertStrong = (secret: string, key: string): void => {
  if (!secretPattern.test(secret) || !keyPattern.test(key)) throw invalid('The secret or the key is too weak.');
};

const opened = (value: unknown, secretHash: string): Required<Held> => {
  if (!isHeld(value) || value.secretHash !== secretHash) throw missing();
  return value;
};

const shown = ({checkIn, version}: Required<Held>): VersionedCheckIn => ({checkIn, version});

const assertNew = (replay: Replay | undefined, bodyHash: string): void => {
  if (replay && replay.bodyHash !== bodyHash) throw invalid('This key was used for other answers.');
};

/** Check-ins, kept on the device by the rules of every backend. Nothing is erased by itself, and consent is not asked. */
export class DeviceCheckIns implements CheckInsPort {
  readonly #store: Store;
  readonly #options: CheckInsOptions;
  readonly #same = new Map<string, string>();
  #order = 0;

  constructor(store: Store, options: CheckInsOptions) {
    this.#store = store;
    this.#options = options;
  }

  async send(...[given, {secret, key, signal}]: Parameters<CheckInsPort['send']>): Promise<VersionedCheckIn> {
    const draft = checkedDraft(CheckInDraftSchema, given);
    assertStrong(secret, key);
    await this.#options.accept(draft);
    const [secretHash, bodyHash] = await Promise.all([this.#hashOf(secret), hashOf(JSON.stringify(draft))]);
    signal?.throwIfAborted();
    const place = `check-in-replay ${key} ${secretHash}`;
    const id = await this.#store.transact([place], (values) => {
      const replay = values.get(place) as Replay | undefined;
      assertNew(replay, bodyHash);
      if (replay) return replay.id;
      const fresh = randomId();
      values.set(place, {id: fresh, bodyHash} satisfies Replay);
      values.set(checkInPlace(fresh), this.#fresh(draft, {id: fresh, secretHash}));
      return fresh;
    });
    return this.get({id, secret});
  }

  /** Nobody could ever read it on a device: only that it was sent is kept. */
  async sendAnonymously(...[given, about]: Parameters<CheckInsPort['sendAnonymously']>): Promise<AnonymousReceipt> {
    const {key, signal} = about;
    const draft = checkedDraft(AnonymousCheckInSchema, given);
    if (!keyPattern.test(key)) throw invalid('The key is too weak.');
    await this.#options.accept(draft);
    const [keyHash, bodyHash] = await Promise.all([hashOf(key), hashOf(key + JSON.stringify(draft))]);
    signal?.throwIfAborted();
    const place = `anonymous-replay ${keyHash}`;
    const today = new Date(this.#options.now()).toISOString().slice(0, 10);
    return this.#store.transact([place], (values) => {
      const replay = values.get(place) as Replay | undefined;
      assertNew(replay, bodyHash);
      const day = replay?.day ?? today;
      values.set(place, {id: '', bodyHash, day} satisfies Replay);
      return {day};
    });
  }

  async get({id, secret}: CheckInLink, options?: Options): Promise<VersionedCheckIn> {
    const secretHash = await this.#hashOf(secret, options);
    const place = checkInPlace(id);
    return this.#store.transact([place], (values) => shown(opened(values.get(place), secretHash)));
  }

  async list(secret: string, {cursor, signal}: {cursor?: string; signal?: AbortSignal} = {}): Promise<CheckInPage> {
    const secretHash = await this.#hashOf(secret, {...(signal && {signal})});
    return pageAfter(cursor, newestFirst(heldBy(await this.#store.all(), secretHash)));
  }

  async correct(
    ...[given, {id, secret}, version, options]: Parameters<CheckInsPort['correct']>
  ): Promise<VersionedCheckIn> {
    const draft = checkedDraft(CheckInDraftSchema, given);
    await this.#options.accept(draft);
    const [place, secretHash] = [checkInPlace(id), await this.#hashOf(secret, options)];
    return this.#store.transact([place], (values) => {
      const before = opened(values.get(place), secretHash);
      this.#assertCorrectable(before, draft, version);
      const after = this.#fresh(draft, {id, secretHash});
      const {created, correctableUntil, contactAsked} = before.checkIn;
      after.checkIn = {...after.checkIn, created, correctableUntil};
      // How to get in touch stays as it was when it is not said again.
      after.checkIn.contactAsked ||= draft.audience === 'hosts' && contactAsked;
      values.set(place, {...after, order: before.order});
      return shown(after);
    });
  }

  async withdraw({id, secret}: CheckInLink, options?: Options): Promise<void> {
    const [place, secretHash] = [checkInPlace(id), await this.#hashOf(secret, options)];
    await this.#store.transact([place], (values) => {
      const before = values.get(place) as Held | undefined;
      if (before?.secretHash === secretHash) values.set(place, {secretHash} satisfies Held);
    });
  }

  async withdrawAll(secret: string, options?: Options): Promise<void> {
    const secretHash = await this.#hashOf(secret, options);
    const places = heldBy(await this.#store.all(), secretHash).map(({checkIn}) => checkInPlace(checkIn.id));
    await this.#store.transact([], (values) => {
      for (const place of places) values.set(place, {secretHash} satisfies Held);
    });
  }

  /** From now on one secret opens what another did: for the page that still holds the other. Both by their hashes. */
  takeFor(secretHash: string, other: string): void {
    this.#same.set(other, secretHash);
  }

  async #hashOf(secret: string, {signal}: {signal?: AbortSignal} = {}): Promise<string> {
    const hash = await hashOf(secret);
    signal?.throwIfAborted();
    return this.#same.get(hash) ?? hash;
  }

  #assertCorrectable({checkIn, version: now}: Required<Held>, draft: CheckInDraft, version: string): void {
    if (this.#options.now() >= checkIn.correctableUntil)
      throw new BackendError('denied', 'A check-in can be corrected for 15 minutes. It can still be withdrawn.');
    if (now !== version) throw new BackendError('conflict', 'It was corrected meanwhile.');
    if (checkIn.questionnaire.id !== draft.questionnaire.id) throw invalid('It is of another questionnaire.');
  }

  // How to get in touch is for somebody else: on the device there is nobody to read it.
  #fresh({contact, ...draft}: CheckInDraft, {id, secretHash}: {id: string; secretHash: string}): Required<Held> {
    const at = this.#options.now();
    const times = {created: at, updated: at, correctableUntil: at + correctable};
    const contactAsked = draft.audience === 'hosts' && contact !== undefined;
    const checkIn: CheckIn = {...draft, id, contactAsked, ...times};
    return {secretHash, version: randomId(), order: this.#order++, checkIn};
  }
}
