import {deviceBackend} from '../../../src/backend/device/device-backend.js';
import {conformance} from '../../../src/conformance.js';
import {source} from '../../../src/conformance/samples/make.js';

for (const keep of ['memory', 'own-device'] as const) {
  let passed = 0;
  conformance({
    name: `device, kept in ${keep === 'memory' ? 'memory' : 'IndexedDB'}`,
    open: (groups, moment, questionnaires) => {
      const now = (): number => moment + passed;
      const backend = deviceBackend({groups, source, keep, name: 'conformance', now, questionnaires});
      return {backend, close: () => backend.erase()};
    },
    later: (minutes) => {
      passed += minutes * 60_000;
    },
    describe,
    it,
    after,
  });
}
