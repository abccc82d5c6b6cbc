import {expect} from '@open-wc/testing';
import type {Backend} from '../../../src/backend/backend.js';
import {deviceBackend} from '../../../src/backend/device/device-backend.js';
import {memoryBackend} from '../../../src/backend/device/memory.js';
import {checkBackend} from '../../../src/conformance.js';
import {feedbackChecks, offerChecks, ownChecks} from '../../../src/conformance/own/own-checks.js';
import type {Requirement} from '../../../src/conformance/requirement.js';
import {requirements} from '../../../src/conformance/requirements.js';
import {source} from '../../../src/conformance/samples/make.js';
import {now} from '../../../src/conformance/samples/moment.js';
import {sampleGroups} from '../../../src/conformance/samples/samples.js';
import {sampleOffer} from '../../../src/conformance/samples/questionnaire.js';
import {clock, later} from './clock.js';
import {wrongAsking} from './wrong-asking.js';
import {wrongChanges} from './wrong-changes.js';
import {wrongCheckIns} from './wrong-check-ins.js';
import {wrongGiving} from './wrong-giving.js';
import {wrongGroups} from './wrong-groups.js';
import {wrongQuestionnaires} from './wrong-questionnaires.js';
import {wrongReceiving} from './wrong-receiving.js';
import {wrongRounds} from './wrong-rounds.js';

/** The methods of a port, each for itself. */
const methodsOf = <Port extends object>(port: Port, ...names: (keyof Port)[]): Port =>
  Object.fromEntries(
    names.map((name) => [name, (port[name] as (...about: unknown[]) => unknown).bind(port)]),
  ) as unknown as Port;

const device = () => {
  const backend = deviceBackend({groups: sampleGroups, now: clock, questionnaires: [sampleOffer]});
  return {
    changes: methodsOf(backend.changes, 'send', 'get', 'correct', 'withdraw'),
    questionnaires: methodsOf(backend.questionnaires, 'list', 'get'),
    checkIns: methodsOf(
      backend.checkIns,
      ...(['send', 'sendAnonymously', 'get', 'list', 'correct', 'withdraw', 'withdrawAll'] as const),
    ),
    feedback: backend.feedback,
  };
};
const right = {
  groups: () => methodsOf(memoryBackend(sampleGroups, source).groups!, 'search', 'get'),
  changes: () => device().changes,
  questionnaires: () => device().questionnaires,
  checkIns: () => device().checkIns,
  feedback: () => device().feedback,
};

type Wrongs<Port> = Record<string, Record<string, (right: Port) => Partial<Port>>>;
type Case = [topic: string, name: string, make: () => Backend];

const cases = <Port extends object>(name: keyof Backend, list: Wrongs<Port>, make: () => Port): Case[] =>
  Object.entries(list).flatMap(([topic, wrong]) =>
    Object.entries(wrong).map(([sentence, change]): Case => [
      topic,
      sentence,
      () => {
        const port = make();
        return {[name]: {...port, ...change(port)}};
      },
    ]),
  );

const wrongs: Case[] = [
  ...cases('groups', wrongGroups, right.groups),
  ...cases('changes', wrongChanges, right.changes),
  ...cases('questionnaires', wrongQuestionnaires, right.questionnaires),
  ...cases('checkIns', wrongCheckIns, right.checkIns),
  ...cases('feedback', {...wrongAsking, ...wrongGiving, ...wrongReceiving, ...wrongRounds}, right.feedback),
];

const fails = async ({check}: Requirement, backend: Backend): Promise<boolean> => {
  try {
    await check({backend, groups: sampleGroups, oracle: right.groups(), now: clock, later});
    return false;
  } catch {
    return true;
  }
};

describe('a backend that is wrong', () => {
  const unfailed = new Set(requirements.map(({topic, sentence}) => `${topic} › ${sentence}`));
  for (const [topic, name, make] of wrongs) {
    it(`and ${name} is found out by “${topic}”`, async () => {
      const backend = make();
      let found = 0;
      for (const requirement of requirements.filter((each) => each.topic === topic)) {
        if (!(await fails(requirement, backend))) continue;
        found++;
        unfailed.delete(`${topic} › ${requirement.sentence}`);
      }
      expect(found).to.be.above(0);
    });
  }

  it('fails every requirement in some way', () => {
    expect([...unfailed]).to.deep.equal([]);
  });

  it('fails every check by what it holds itself in some way', async function () {
    this.timeout(300_000);
    const names = new Set([ownChecks, offerChecks, feedbackChecks].flatMap(Object.keys));
    for (const [, , make] of wrongs) {
      const {failed} = await checkBackend(make(), {now, zone: 'America/New_York'});
      for (const {name} of failed) names.delete(name);
    }
    expect([...names]).to.deep.equal([]);
  });

  it('is told apart from one that is right, or offers nothing', async () => {
    const good = await checkBackend(
      {groups: right.groups(), questionnaires: right.questionnaires(), feedback: right.feedback()},
      {now},
    );
    expect(good.failed).to.deep.equal([]);
    const nothing = await checkBackend({});
    expect([nothing.passed.length, nothing.failed.length, nothing.skipped.length > 0]).to.deep.equal([0, 0, true]);
    const empty = await checkBackend(memoryBackend([]), {now});
    expect([empty.failed.length, empty.skipped.length > 10]).to.deep.equal([0, true]);
  });
});
