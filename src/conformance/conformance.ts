import {memoryBackend} from '../backend/device/memory.js';
import type {Backend, GroupsPort} from '../backend/backend.js';
import type {QuestionnaireOffer} from '../model/contract/questionnaire-offer.js';
import type {Group} from '../model/group.js';
import type {Requirement, Subject} from './requirement.js';
import {requirements} from './requirements.js';
import {source} from './samples/make.js';
import {now} from './samples/moment.js';
import {sampleOffer} from './samples/questionnaire.js';
import {sampleGroups} from './samples/samples.js';

/** A backend that was opened for the suite. */
export interface OpenBackend {
  backend: Backend;
  /** Called when the suite has ended. */
  close?: () => unknown;
}

/** What the suite runs in: Mocha, Jasmine, Vitest, Jest, `node:test` … */
export interface Suite {
  /** Whose backend this is; the title of the suite. */
  name: string;
  /**
   * Opens a backend that holds exactly these groups, takes check-ins of these questionnaires (among others, if it likes),
   * and whose clock stands at `now` (epoch milliseconds). Called once, before the first test.
   */
  open: (
    groups: readonly Group[],
    now: number,
    questionnaires: readonly QuestionnaireOffer[],
  ) => Promise<OpenBackend> | OpenBackend;
  /** Puts the backend's clock forward for good. Where that cannot be done, what becomes of time is not checked. */
  later?: (minutes: number) => unknown;
  /** The ports that must be there; all of them when missing. */
  ports?: readonly Requirement['port'][];
  describe: (title: string, tests: () => void) => unknown;
  it: (title: string, test: () => Promise<void>) => unknown;
  /** Registers a test that does not run; the runner then says so. Where there is none, its title says so. */
  skip?: (title: string, test: () => Promise<void>) => unknown;
  /** Where the runner has none, what was opened is closed by a last test. */
  after?: (work: () => Promise<void>) => unknown;
}

/** The samples, as a page would search them. */
const sampleOracle = (): GroupsPort => memoryBackend(sampleGroups, source).groups!;

const byTopic = (ports: Suite['ports']): Map<string, Requirement[]> => {
  const topics = new Map<string, Requirement[]>();
  for (const requirement of requirements) {
    if (ports && !ports.includes(requirement.port)) continue;
    topics.set(requirement.topic, [...(topics.get(requirement.topic) ?? []), requirement]);
  }
  return topics;
};

/** The backend's clock: it stands, until it is put forward. */
const clock = (later: Suite['later']): Pick<Subject, 'now' | 'later'> => {
  let passed = 0;
  const forward = (minutes: number): unknown => {
    passed += minutes * 60_000;
    return later?.(minutes);
  };
  return {now: () => now + passed, later: later && forward};
};

/** Registers one test for each requirement. They share one backend. */
export const conformance = ({name, open, ports, later, describe, it, skip = it, after}: Suite): void => {
  const oracle = sampleOracle();
  let opened: Promise<OpenBackend> | undefined;
  const time = clock(later);
  const subject = async (): Promise<Subject> => {
    opened ??= Promise.resolve(open(sampleGroups, now, [sampleOffer]));
    const {backend} = await opened;
    return {backend, groups: sampleGroups, oracle, ...time};
  };
  const register = ({sentence, needs, check}: Requirement): unknown =>
    needs && !later
      ? skip(`${sentence} (not checked: this suite cannot put the clock forward)`, () => Promise.resolve())
      : it(sentence, async () => check(await subject()));
  const close = async (): Promise<void> => {
    await (await opened)?.close?.();
  };
  describe(name, () => {
    for (const [topic, list] of byTopic(ports)) {
      describe(topic, () => {
        list.forEach(register);
      });
    }
    if (after) after(close);
    else it('lets go of everything that was opened', close);
  });
};
