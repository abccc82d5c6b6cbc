import {BackendError, type CheckInsPort, type VersionedCheckIn} from '../../../src/backend/backend.js';
import type {CheckIn, CheckInPage} from '../../../src/model/contract/check-in.js';
import type {AnonymousCheckIn, CheckInDraft} from '../../../src/model/contract/check-in-draft.js';

type Right = {[Method in keyof CheckInsPort]: CheckInsPort[Method]};
export type Wrong = (right: Right) => Partial<Right>;
type Link = Parameters<CheckInsPort['send']>[1];

export const random = (): string => crypto.randomUUID() + crypto.randomUUID();

/** Answers right, then makes something wrong of each check-in. */
export const all = (change: (checkIn: CheckIn) => object): Wrong => {
  const changed = ({checkIn, version}: VersionedCheckIn): VersionedCheckIn => ({
    checkIn: {...checkIn, ...change(checkIn)},
    version,
  });
  return ({send, get, list, correct}) => ({
    send: async (...about) => changed(await send(...about)),
    get: async (...about) => changed(await get(...about)),
    correct: async (...about) => changed(await correct(...about)),
    list: async (...about) => {
      const page = await list(...about);
      return {...page, items: page.items.map((checkIn) => ({...checkIn, ...change(checkIn)}))};
    },
  });
};
/** Takes something else than was sent. */
export const sending =
  (change: (draft: CheckInDraft, link: Link) => [CheckInDraft, Link]): Wrong =>
  ({send}) => ({send: (draft, link) => send(...change(draft, link))});
export const drafting = (change: (draft: CheckInDraft) => object): Wrong =>
  sending((draft, link) => [{...draft, ...change(draft)}, link]);
/** Takes what is refused by changing it until it is not. */
export const taking = (change: (draft: CheckInDraft) => object): Wrong => {
  const tamed = (draft: CheckInDraft): CheckInDraft => ({...draft, ...change(draft)});
  return ({send, correct}) => ({
    send: (draft, link) => send(draft, link).catch(() => send(tamed(draft), link)),
    correct: (draft, link, version, options) =>
      correct(draft, link, version, options).catch((error: BackendError) =>
        error.kind === 'invalid' ? correct(tamed(draft), link, version, options) : Promise.reject(error),
      ),
  });
};
export const page =
  (change: (page: CheckInPage) => object): Wrong =>
  ({list}) => ({
    list: async (...about) => {
      const right = await list(...about);
      return {...right, ...change(right)};
    },
  });
export const anonymously =
  (change: (draft: AnonymousCheckIn, link: {key: string; signal?: AbortSignal}) => AnonymousCheckIn): Wrong =>
  ({sendAnonymously}) => ({sendAnonymously: (draft, link) => sendAnonymously(change(draft, link), link)});

/** Opens with the secret that something was sent with, whatever the asker says. */
export const openToAll: Wrong = ({send, get, correct, withdraw}) => {
  const secrets = new Map<string, string>();
  const opened = <T extends {id: string; secret: string}>(link: T): T => ({
    ...link,
    secret: secrets.get(link.id) ?? link.secret,
  });
  return {
    send: async (draft, link) => {
      const sent = await send(draft, link);
      secrets.set(sent.checkIn.id, link.secret);
      return sent;
    },
    get: (link, options) => get(opened(link), options),
    correct: (draft, link, ...rest) => correct(draft, opened(link), ...rest),
    withdraw: (link) => withdraw(opened(link)),
  };
};

/** Makes the same of every send with one key. */
export const oneForAKey =
  (keyOf: (link: Link) => string): Wrong =>
  ({send}) => {
    const sent = new Map<string, Promise<VersionedCheckIn>>();
    return {
      send: (draft, link) => {
        if (!sent.has(keyOf(link))) sent.set(keyOf(link), send(draft, link));
        return sent.get(keyOf(link))!;
      },
    };
  };

export const gone = (): Promise<never> => Promise.reject(new BackendError('missing', 'Gone.'));
export const denied = (): Promise<never> => Promise.reject(new BackendError('denied', 'No.'));

export const upTo = (draft: {answers: CheckInDraft['answers']}, known: readonly string[]): object => ({
  answers: Object.fromEntries(Object.entries(draft.answers).filter(([key]) => known.includes(key))),
});
