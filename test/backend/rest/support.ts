import type {Backend} from '../../../src/backend/backend.js';
import type {Patience} from '../../../src/backend/rest/patience.js';
import {type RestOptions, restBackend} from '../../../src/backend/rest/rest-backend.js';
import type {Group} from '../../../src/model/group.js';
import {type Scripted, type Seen, scripted} from '../../support/scripted.js';

export const discovery = {kith: 1, name: 'Lantern', offers: {groups: {href: 'groups'}, changes: {href: 'groups'}}};

/** An answer to a search that holds these groups, each with its first meeting at no known time. */
export const page = (groups: readonly Group[], more: object = {}): object => ({
  items: groups.map(({id, meetings}) => ({group: id, meeting: meetings[0]?.id})),
  groups,
  total: groups.length,
  source: [{id: 'lantern', name: 'Lantern Network', url: 'https://lantern.example/'}],
  asOf: 0,
  ...more,
});

export const problem = (status: number, detail: string, more: Partial<Scripted> = {}): Scripted => ({
  status,
  body: {title: 'It failed', status, detail},
  ...more,
});

/** Waits for nothing, and keeps how long it would have waited. */
export const impatient = (more: Partial<Patience> = {}): Partial<Patience> & {pauses: number[]} => {
  const pauses: number[] = [];
  const wait = (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds);
    return Promise.resolve();
  };
  return {pauses, chance: () => 0.5, now: () => Date.UTC(2026, 2, 10), wait, ...more};
};

/** A backend on a server that gives these answers, one after the other. */
export const served = async (
  answers: Scripted[],
  options: RestOptions = {},
): Promise<{backend: Backend; url: string; log: () => Promise<Seen[]>}> => {
  const {url, log} = await scripted(...answers);
  return {backend: restBackend(discovery, `${url}/`, {patience: impatient(), ...options}), url, log};
};

/** Why a promise was rejected; undefined when it was not. */
export const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
