import {after, describe, it} from 'node:test';
import {deviceBackend} from '../../../src/backend/device/device-backend.js';
import {conformance} from '../../../src/conformance.js';
import {source} from '../../../src/conformance/samples/make.js';

let passed = 0;
conformance({
  name: 'device, in Node',
  open: (groups, moment, questionnaires) => {
    const now = (): number => moment + passed;
    return {backend: deviceBackend({groups, source, now, questionnaires})};
  },
  later: (minutes) => {
    passed += minutes * 60_000;
  },
  describe: (title, tests) => void describe(title, tests),
  it: (title, test) => void it(title, test),
  after,
});
