import type {
  Backend,
  ChangesPort,
  CheckInsPort,
  GroupPage,
  GroupsPort,
  QuestionnairesPort,
  SearchOptions,
} from '../backend/backend.js';
import type {FeedbackPort} from '../backend/feedback.js';
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
  /** The backend's clock, in epoch milliseconds. */
  now: () => number;
  /** Puts the backend's clock forward for good, where that can be done. */
  later?: ((minutes: number) => unknown) | undefined;
}

/** What takes more of a suite than a backend. */
export type Need = 'later';

/** Something that every backend does. */
export interface Requirement {
  /** Begins with the port it is about. */
  topic: string;
  /** In the present tense, without a subject. */
  sentence: string;
  port: 'groups' | 'changes' | 'questionnaires' | 'checkIns' | 'feedback';
  /** Without it, it cannot be checked. */
  needs?: Need;
  /** Rejects with what was expected and what came. */
  check: (subject: Subject) => Promise<void>;
}

type Check = (subject: Subject) => Promise<void>;

/** Requirements of one topic, as sentences with their checks. */
export const about = (port: Requirement['port'], topic: string, checks: Record<string, Check>): Requirement[] =>
  Object.entries(checks).map(([sentence, check]) => ({topic: `${port}: ${topic}`, sentence, port, check}));

/** The same requirements, where a suite has what they need. */
export const needing = (needs: Need, requirements: readonly Requirement[]): Requirement[] =>
  requirements.map((requirement) => ({...requirement, needs}));

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

/** What check-ins are taken of. */
export const questionnaires = ({backend: {questionnaires: port}}: Subject): QuestionnairesPort => {
  if (!port) throw new TypeError('This backend offers no questionnaires.');
  return port;
};

/** The check-ins of a subject. */
export const checkIns = ({backend: {checkIns: port}}: Subject): CheckInsPort => {
  if (!port) throw new TypeError('This backend offers no check-ins.');
  return port;
};

/** The peer feedback of a subject. */
export const feedback = ({backend: {feedback: port}}: Subject): FeedbackPort => {
  if (!port) throw new TypeError('This backend offers no feedback.');
  return port;
};

/** More than the samples have. */
export const all = 500;

/** Asks at the moment of the samples, in UTC, for everything, unless told otherwise. */
export const ask = (port: GroupsPort, query: GroupQuery = {}, options: SearchOptions = {}): Promise<GroupPage> =>
  port.search({from: now, limit: all, ...query}, {timeZone: 'UTC', ...options});

/** The names of the groups of a page, in its order. */
export const namesIn = ({items}: GroupPage): string[] => items.map(({group}) => group.name);
