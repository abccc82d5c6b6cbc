import {type Backend, BackendError, type BackendErrorKind} from '../../src/backend/backend.js';
import {memoryBackend} from '../../src/backend/device/memory.js';
import {openFeed} from '../../src/backend/feeds/open-feed.js';
import {LocalGroups} from '../../src/backend/local-groups.js';
import type {Group} from '../../src/model/group.js';
import {longWords} from './groups/long-words.js';
import {listing} from './groups.js';

/* Every state of a widget comes from what its backend does. */

/** A backend that has these groups. */
export const having = (groups: readonly Group[]): Backend =>
  memoryBackend(groups, {id: 'harbour', name: 'Harbour Community Network', url: 'https://harbour.example'});

const never = (): Promise<never> => new Promise(() => undefined);

/** Has an ordinary listing. */
export const filled = having(listing);
/** Has a listing of unusually long texts. */
export const verbose = having([...longWords, ...listing]);
/** Has no group at all. */
export const empty = having([]);
/** Never answers. */
export const silent: Backend = {groups: {search: never, get: never}};

/** Answers the first question, and no other: what is on its way stays there. */
export const slowing = (): Backend => {
  const port = filled.groups!;
  let asked = 0;
  return {
    groups: {
      search: (query, options) => (asked++ === 0 ? port.search(query, options) : never()),
      get: (id, options) => port.get(id, options),
    },
  };
};

/** Fails in this way, always. */
export const failing = (kind: BackendErrorKind): Backend => {
  const fail = (): Promise<never> => Promise.reject(new BackendError(kind, `This story fails with “${kind}”.`));
  return {groups: {search: fail, get: fail}};
};

/** Fails the first time it is asked, and works ever after. */
export const recovering = (kind: BackendErrorKind): Backend => {
  const [broken, sound] = [failing(kind).groups!, filled.groups!];
  let asked = 0;
  return {
    groups: {
      search: (query, options) => (asked++ === 0 ? broken : sound).search(query, options),
      get: (id, options) => sound.get(id, options),
    },
  };
};

/** Has what can be read of a feed, and says what is wrong with the rest. */
export const reading = async (feed: string): Promise<Backend> => {
  const {source, ...opened} = await openFeed(feed, {timeZone: 'Europe/London'});
  return {groups: new LocalGroups({...opened, source: [source], asOf: 0})};
};
