import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {anyHistory} from '../../support/feedback-actions.js';
import {happen} from '../../support/feedback-history.js';
import {twoServers} from './interleavings-stage.js';

// More than some hundred take longer than a file may: `npm run test:server -- --test-timeout=3600000 FILE` gives them the time.
const runs = Number(process.env['KITH_HISTORIES'] ?? 100);

describe('two asks, a round and two servers, whatever happens in whatever order', () => {
  let servers: Awaited<ReturnType<typeof twoServers>>;
  before(async () => {
    servers = await twoServers();
  });
  after(() => servers.close());

  it('let every link see and do what it may: nobody reads, changes, counts or times what their link does not open', async (context) => {
    const started = performance.now();
    const holds = fc.asyncProperty(anyHistory(12), async (history) => {
      await happen(servers.stage, history);
      servers.end();
    });
    await fc.assert(holds, {numRuns: runs, includeErrorInReport: true});
    const {answers, same} = servers.counted;
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    context.diagnostic(
      `${runs} histories, ${answers} answers, ${same} of them the same as before to the letter, ${seconds} s`,
    );
    assert.ok(same > runs);
  });
});
