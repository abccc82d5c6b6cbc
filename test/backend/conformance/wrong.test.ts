import {expect} from '@open-wc/testing';
import type {Backend} from '../../../src/backend/backend.js';
import {deviceBackend} from '../../../src/backend/device/device-backend.js';
import {memoryBackend} from '../../../src/backend/device/memory.js';
import {checkBackend} from '../../../src/conformance.js';
import {ownChecks} from '../../../src/conformance/own/own-checks.js';
import type {Requirement} from '../../../src/conformance/requirement.js';
import {requirements} from '../../../src/conformance/requirements.js';
import {source} from '../../../src/conformance/samples/make.js';
import {now} from '../../../src/conformance/samples/moment.js';
import {sampleGroups} from '../../../src/conformance/samples/samples.js';
import {wrongChanges} from './wrong-changes.js';
import {wrongGroups} from './wrong-groups.js';

const rightGroups = () => {
  const port = memoryBackend(sampleGroups, source).groups!;
  return {search: port.search.bind(port), get: port.get.bind(port)};
};
const rightChanges = () => {
  const {changes} = deviceBackend({groups: sampleGroups, now: () => now});
  return {
    send: changes.send.bind(changes),
    get: changes.get.bind(changes),
    correct: changes.correct.bind(changes),
    withdraw: changes.withdraw.bind(changes),
  };
};

const wrongs: [topic: string, name: string, make: () => Backend][] = [
  ...Object.entries(wrongGroups).flatMap(([topic, list]) =>
    Object.entries(list).map(([name, wrong]): (typeof wrongs)[0] => [
      topic,
      name,
      () => ({groups: {...rightGroups(), ...wrong(rightGroups())}}),
    ]),
  ),
  ...Object.entries(wrongChanges).flatMap(([topic, list]) =>
    Object.entries(list).map(([name, wrong]): (typeof wrongs)[0] => [
      topic,
      name,
      () => {
        const right = rightChanges();
        return {changes: {...right, ...wrong(right)}};
      },
    ]),
  ),
];

const fails = async ({check}: Requirement, backend: Backend): Promise<boolean> => {
  try {
    await check({backend, groups: sampleGroups, oracle: rightGroups()});
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
    this.timeout(60_000);
    const names = new Set(Object.keys(ownChecks));
    for (const [, , make] of wrongs) {
      const {failed} = await checkBackend(make(), {now, zone: 'America/New_York'});
      for (const {name} of failed) names.delete(name);
    }
    expect([...names]).to.deep.equal([]);
  });

  it('is told apart from one that is right, or offers nothing', async () => {
    const right = await checkBackend({groups: rightGroups()}, {now});
    expect(right.failed).to.deep.equal([]);
    const nothing = await checkBackend({});
    expect([nothing.passed.length, nothing.failed.length, nothing.skipped.length > 0]).to.deep.equal([0, 0, true]);
    const empty = await checkBackend(memoryBackend([]), {now});
    expect([empty.failed.length, empty.skipped.length > 10]).to.deep.equal([0, true]);
  });
});
