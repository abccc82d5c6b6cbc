import {type Backend, BackendError, type BackendErrorKind, type GroupsPort} from '../../src/backend/backend.js';
import {memoryBackend} from '../../src/backend/device/memory.js';
import type {Group} from '../../src/model/group.js';

/** A backend that fails in one way. */
export const failingBackend = (kind: BackendErrorKind): Backend => {
  const fail = (): Promise<never> => Promise.reject(new BackendError(kind, `It fails: ${kind}.`));
  return {groups: {search: fail, get: fail}};
};

/** A backend that answers nothing, for as long as a test lasts. */
export const silentBackend: Backend = {
  groups: {search: () => new Promise(() => undefined), get: () => new Promise(() => undefined)},
};

/** A backend that fails until `works` is set. */
export class MendableBackend implements Backend {
  works = false;
  readonly groups: GroupsPort;

  constructor(groups: readonly Group[], kind: BackendErrorKind = 'offline') {
    const good = memoryBackend(groups).groups!;
    const bad = failingBackend(kind).groups!;
    const port = (): GroupsPort => (this.works ? good : bad);
    this.groups = {
      search: (query, options) => port().search(query, options),
      get: (id, options) => port().get(id, options),
    };
  }
}

/** A backend that keeps what it was asked. */
export class ListeningBackend implements Backend {
  readonly asked: Parameters<GroupsPort['search']>[] = [];
  readonly groups: GroupsPort;

  constructor(groups: readonly Group[]) {
    const port = memoryBackend(groups).groups!;
    this.groups = {
      search: (query, options) => {
        this.asked.push([query, options]);
        return port.search(query, options);
      },
      get: (id, options) => port.get(id, options),
    };
  }
}
