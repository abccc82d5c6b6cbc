import {BackendError, type ChangesPort, type VersionedChange} from '../../../src/backend/backend.js';

type Right = {[Method in keyof ChangesPort]: ChangesPort[Method]};
type Wrong = (right: Right) => Partial<Right>;

const all =
  (change: (answer: VersionedChange) => VersionedChange): Wrong =>
  ({send, get, correct}) => ({
    send: async (...about) => change(await send(...about)),
    get: async (...about) => change(await get(...about)),
    correct: async (...about) => change(await correct(...about)),
  });
const sending =
  (change: (...about: Parameters<ChangesPort['send']>) => Parameters<ChangesPort['send']>): Wrong =>
  ({send}) => ({
    send: (...about) => send(...change(...about)),
  });
const random = (): string => crypto.randomUUID() + crypto.randomUUID();

/** Opens with the secret that something was sent with, whatever the asker says. */
const openToAll: Wrong = ({send, get, correct, withdraw}) => {
  const secrets = new Map<string, string>();
  const links = new Map<string, string>();
  const opened = <T extends {id: string; secret: string; group: string}>(link: T): T => ({
    ...link,
    secret: secrets.get(link.id) ?? link.secret,
    group: links.get(link.id) ?? link.group,
  });
  return {
    send: async (draft, link) => {
      const sent = await send(draft, link);
      secrets.set(sent.change.id, link.secret);
      links.set(sent.change.id, link.group);
      return sent;
    },
    get: (link, options) => get(opened(link), options),
    correct: (draft, link, ...rest) => correct(draft, opened(link), ...rest),
    withdraw: (link) => withdraw(opened(link)),
  };
};

/** Makes the same of every send with one key. */
const oneForAKey =
  (keyOf: (link: {secret: string; key: string}) => string): Wrong =>
  ({send}) => {
    const sent = new Map<string, Promise<VersionedChange>>();
    return {
      send: (draft, link) => {
        const key = keyOf(link);
        if (!sent.has(key)) sent.set(key, send(draft, link));
        return sent.get(key)!;
      },
    };
  };

/** Ports that are wrong in one way each, by the topic in which that must be found out. */
export const wrongChanges: Record<string, Record<string, Wrong>> = {
  'changes: sending and reading back': {
    'forgets who told': all(({change: {name: _name, ...change}, version}) => ({change, version})),
    'invents a meeting': all(({change, version}) => ({change: {...change, meeting: 'any'}, version})),
    'gives the e-mail address back': all(({change, version}) => ({
      change: {...change, message: `${change.message} ida@kith.example`},
      version,
    })),
    'shows what cannot be seen': all(({change, version}) => ({
      change: {...change, message: `${change.message}\u202E`},
      version,
    })),
    'numbers what comes': all(({change, version}) => ({change: {...change, id: '1'}, version})),
    'takes anything': sending((draft, link) => [
      {message: draft.message.trim().slice(0, 9) || 'something'},
      {...link, secret: link.secret.padEnd(30, 'x')},
    ]),
    'takes changes of any group': sending((draft, link) => [
      draft,
      link.group === 'sample:nobody' ? {...link, group: 'sample:duelo'} : link,
    ]),
    'never gives up': sending((draft, {signal: _signal, ...link}) => [draft, link]),
  },
  'changes: sending once': {
    'makes another of every send': sending((draft, link) => [draft, {...link, key: random()}]),
    'does not look at the text again': oneForAKey(({key, secret}) => key + secret),
    'takes everybody’s key for one': oneForAKey(({key}) => key),
  },
  'changes: correcting and withdrawing': {
    'corrects any version': ({correct, get}) => ({
      correct: async (draft, link, _version, options) => correct(draft, link, (await get(link)).version, options),
    }),
    'corrects nothing': ({get}) => ({correct: (_draft, link) => get(link)}),
    'takes corrections that break the rules': ({correct, get}) => ({
      correct: (draft, link, version) => (draft.message ? correct(draft, link, version) : get(link)),
    }),
    'withdraws nothing': () => ({withdraw: () => Promise.resolve()}),
    'withdraws once only': ({withdraw, get}) => ({
      withdraw: async (link) => {
        await get(link);
        await withdraw(link);
      },
    }),
    'brings back what was withdrawn': ({send}) => ({
      send: (draft, link) => send(draft, link).catch(() => send(draft, {...link, key: random()})),
    }),
    'opens to anybody': openToAll,
    'does not say what is missing': ({get}) => ({
      get: (link) => get(link).catch(() => Promise.reject(new BackendError('denied', 'No.'))),
    }),
  },
};
