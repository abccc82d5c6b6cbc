import {after, describe, it} from 'node:test';
import {deviceBackend} from '../../../src/backend/device/device-backend.js';
import {conformance} from '../../../src/conformance.js';
import {source} from '../../../src/conformance/samples/make.js';

conformance({
  name: 'device, in Node',
  open: (groups, now) => ({backend: deviceBackend({groups, source, now: () => now})}),
  describe: (title, tests) => void describe(title, tests),
  it: (title, test) => void it(title, test),
  after,
});
