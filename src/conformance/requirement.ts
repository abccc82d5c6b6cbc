import type {Backend, ChangesPort, GroupPage, GroupsPort, SearchOptions} from '../backend/backend.js';
import type {Group} from '../model/group.js';
import type {GroupQuery} from '../model/query.js';
import {now} from './samples/moment.js';

/** A backend that holds the samples, and what it must answer like. */
export interface Subject {
  backend: Backend;
  /** What it holds. */
  groups: readonly Group[];
  /** The rules, as a page applies them to a listing of its own. */
  oracle: GroupsPort;
}

/** Something that every backend does. */
export interface Requirement {
  /** Begins with the port it is about. */
  topic: string;
  /** In the present tense, without a subject. */
  sentence: string;
  port: 'groups' | 'changes';
  /** Rejects with what was expected and what came. */
  check: (subject: Subject) => Promise<void>;
}

type Check = (subject: Subject) => Promise<void>;

/** Requirements of one topic, as sentences with their checks. */
export const about = (port: Requirement['port'], topic: string, checks: Record<string, Check>): Requirement[] =>
  Object.entries(checks).map(([sentence, check]) => ({topic: `${port}: ${topic}`, sentence, port, check}));

/** The listing of a subject. */
export const listing = ({backend: {groups}}: Subject): GroupsPort => {
  if (!groups) throw new TypeError('This backend offers no groups.');
  return groups;
};

/** The changes of a subject. */
export const changes = ({backend: {changes: port}}: Subject): ChangesPort => {
  if (!port) throw new TypeError('This backend offers no changes.');
  return port;
};

/** More than the samples have. */
export const all = 500;

/** Asks at the moment of the samples, in UTC, for everything, unless told otherwise. */
export const ask = (port: GroupsPort, query: GroupQuery = {}, options: SearchOptions = {}): Promise<GroupPage> =>
  port.search({from: now, limit: all, ...query}, {timeZone: 'UTC', ...options});

/** The names of the groups of a page, in its order. */
export const namesIn = ({items}: GroupPage): string[] => items.map(({group}) => group.name);
