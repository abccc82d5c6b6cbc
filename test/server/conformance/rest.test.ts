import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {connect} from '../../../src/backend/connect.js';
import {checkBackend, conformance} from '../../../src/conformance.js';
import {source} from '../../../src/conformance/samples/make.js';
import {now} from '../../../src/conformance/samples/moment.js';
import {sampleGroups} from '../../../src/conformance/samples/samples.js';
import {type Served, served} from './served.js';

let current: Served | undefined;
conformance({
  name: 'REST and the reference server',
  open: async (groups, moment) => {
    current = await served(groups, source, moment);
    return {backend: await connect(current.endpoint), close: current.close};
  },
  later: (minutes) => current?.later(minutes),
  describe: (title, tests) => void describe(title, tests),
  it: (title, test) => void it(title, test),
  after,
});

describe('a server that lives', () => {
  it('passes every check by what it holds itself', async () => {
    const {endpoint, close} = await served(sampleGroups, source, now);
    try {
      const {passed, failed} = await checkBackend(await connect(endpoint), {now, zone: 'Europe/Madrid'});
      assert.deepEqual(failed, []);
      assert.ok(passed.length > 20, `${passed.length} passed`);
    } finally {
      await close();
    }
  });
});
