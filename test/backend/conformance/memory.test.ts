import {memoryBackend} from '../../../src/backend/device/memory.js';
import {conformance} from '../../../src/conformance.js';
import {source} from '../../../src/conformance/samples/make.js';

conformance({
  name: 'memory, in this browser',
  open: (groups) => ({backend: memoryBackend(groups, source)}),
  ports: ['groups'],
  describe,
  it,
  after,
});
