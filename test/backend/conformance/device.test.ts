import {deviceBackend} from '../../../src/backend/device/device-backend.js';
import {conformance} from '../../../src/conformance.js';
import {source} from '../../../src/conformance/samples/make.js';

for (const keep of ['memory', 'own-device'] as const) {
  conformance({
    name: `device, kept in ${keep === 'memory' ? 'memory' : 'IndexedDB'}`,
    open: (groups, now) => {
      const backend = deviceBackend({groups, source, keep, name: 'conformance', now: () => now});
      return {backend, close: () => backend.erase()};
    },
    describe,
    it,
    after,
  });
}
