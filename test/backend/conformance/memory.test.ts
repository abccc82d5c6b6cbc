import {memoryBackend} from '../../../src/backend/device/memory.js';
import {conformance} from '../../../src/conformance.js';
import {source} from '../../../src/conformance/samples/make.js';

let passed = 0;
conformance({
  name: 'memory, in this browser',
  open: (groups, moment) => ({backend: memoryBackend(groups, source, {now: () => moment + passed})}),
  later: (minutes) => {
    passed += minutes * 60_000;
  },
  ports: ['groups', 'feedback'],
  describe,
  it,
  after,
});
