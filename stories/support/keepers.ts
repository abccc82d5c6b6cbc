import {type Backend, BackendError, type BackendErrorKind, type ChangesPort} from '../../src/backend/backend.js';
import {deviceBackend} from '../../src/backend/device/device-backend.js';
import {listing} from './groups.js';

/* Backends that take word of changes, each with a story of its own. */

const source = {id: 'harbour', name: 'Harbour Community Network', url: 'https://harbour.example'};

const keeping = (differently: (changes: ChangesPort) => Partial<ChangesPort>): Backend => {
  const {groups, changes} = deviceBackend({groups: listing, source});
  return {
    groups,
    changes: {
      send: (draft, link) => changes.send(draft, link),
      get: (link) => changes.get(link),
      correct: (draft, link, version) => changes.correct(draft, link, version),
      withdraw: (link) => changes.withdraw(link),
      ...differently(changes),
    },
  };
};

/** Takes every letter. */
export const keeper = (): Backend => keeping(() => ({}));

/** Never says whether a letter has come. */
export const silentKeeper = (): Backend => keeping(() => ({send: () => new Promise(() => undefined)}));

/** Takes no letter, for this reason. */
export const failingKeeper = (kind: BackendErrorKind): Backend =>
  keeping(() => ({send: () => Promise.reject(new BackendError(kind, `This story fails with “${kind}”.`))}));
