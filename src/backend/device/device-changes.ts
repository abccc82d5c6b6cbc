import {
  type Change,
  type ChangeDraft,
  ChangeDraftSchema,
  keyPattern,
  secretPattern,
} from '../../model/contract/change.js';
import {checked} from '../../model/contract/checked.js';
import {BackendError, type ChangeLink, type ChangesPort, type VersionedChange} from '../backend.js';
import {hashOf, randomId} from './secrets.js';
import type {Store} from './store.js';

/** What is kept of a change. Once withdrawn nothing but the mark is left. */
interface Kept {
  secretHash: string;
  version?: string;
  change?: Change;
}

/** What is kept of a create, to know it again. */
interface Replay {
  id: string;
  bodyHash: string;
}

const missing = (): BackendError => new BackendError('missing', 'No such change, or it was withdrawn.');
const invalid = (why: string): BackendError => new BackendError('invalid', why);

const placeOf = ({group, id}: Pick<ChangeLink, 'group' | 'id'>): string => `change ${id} ${group}`;

const checkedDraft = (draft: ChangeDraft): ChangeDraft => {
  const {value, wrong} = checked(ChangeDraftSchema, draft);
  if (wrong !== undefined) throw invalid(wrong);
  return value;
};

// It is for an answer by somebody else: on the device there is nobody to write one.
const withoutEmail = ({email: _email, ...text}: ChangeDraft): Omit<ChangeDraft, 'email'> => text;

const opened = (kept: unknown, secretHash: string): Required<Kept> => {
  const {change, version, ...rest} = (kept ?? {}) as Partial<Kept>;
  if (rest.secretHash !== secretHash || !change || version === undefined) throw missing();
  return {change, version, secretHash};
};

const shown = ({change, version}: Required<Kept>): VersionedChange => ({change, version});

/** What the port needs besides a place to keep things. */
export interface ChangesOptions {
  /** Epoch milliseconds. */
  now: () => number;
  /** Rejects with kind `missing` when there is no such group. */
  group: (id: string) => Promise<unknown>;
}

/** “Tell us about a change”, kept on the device by the rules of every backend. */
export class DeviceChanges implements ChangesPort {
  readonly #store: Store;
  readonly #options: ChangesOptions;

  constructor(store: Store, options: ChangesOptions) {
    this.#store = store;
    this.#options = options;
  }

  async send(...[given, link]: Parameters<ChangesPort['send']>): Promise<VersionedChange> {
    const {group, secret, key, signal} = link;
    const draft = checkedDraft(given);
    if (!secretPattern.test(secret) || !keyPattern.test(key)) throw invalid('The secret or the key is too weak.');
    await this.#options.group(group);
    const [secretHash, bodyHash] = await Promise.all([hashOf(secret), hashOf(JSON.stringify(draft))]);
    signal?.throwIfAborted();
    const place = `replay ${key} ${secretHash} ${group}`;
    const id = await this.#store.transact([place], (values) => {
      const replay = values.get(place) as Replay | undefined;
      if (replay && replay.bodyHash !== bodyHash) throw invalid('This key was used for another text.');
      if (replay) return replay.id;
      const fresh = randomId();
      values.set(place, {id: fresh, bodyHash} satisfies Replay);
      values.set(placeOf({group, id: fresh}), this.#fresh({...withoutEmail(draft), group, id: fresh}, secretHash));
      return fresh;
    });
    return this.get({group, id, secret});
  }

  async get(link: ChangeLink, {signal}: {signal?: AbortSignal} = {}): Promise<VersionedChange> {
    const [place, secretHash] = [placeOf(link), await hashOf(link.secret)];
    signal?.throwIfAborted();
    return this.#store.transact([place], (values) => shown(opened(values.get(place), secretHash)));
  }

  async correct(
    ...[draft, link, version, {signal} = {}]: Parameters<ChangesPort['correct']>
  ): Promise<VersionedChange> {
    const text = withoutEmail(checkedDraft(draft));
    const [place, secretHash] = [placeOf(link), await hashOf(link.secret)];
    signal?.throwIfAborted();
    return this.#store.transact([place], (values) => {
      const before = opened(values.get(place), secretHash);
      if (before.version !== version) throw new BackendError('conflict', 'It was corrected meanwhile.');
      const {id, group, status, created} = before.change;
      const after = this.#fresh({...text, group, id}, secretHash);
      Object.assign(after.change, {status, created});
      values.set(place, after);
      return shown(after);
    });
  }

  async withdraw(link: ChangeLink, {signal}: {signal?: AbortSignal} = {}): Promise<void> {
    const [place, secretHash] = [placeOf(link), await hashOf(link.secret)];
    signal?.throwIfAborted();
    await this.#store.transact([place], (values) => {
      const before = values.get(place) as Kept | undefined;
      if (before?.secretHash === secretHash) values.set(place, {secretHash} satisfies Kept);
    });
  }

  #fresh(text: Omit<Change, 'status' | 'created' | 'updated'>, secretHash: string): Required<Kept> {
    const at = this.#options.now();
    return {secretHash, version: randomId(), change: {...text, status: 'waiting', created: at, updated: at}};
  }
}
