import fc from 'fast-check';
import {memoryBackend} from '../../../src/backend/device/memory.js';
import type {FeedbackPort} from '../../../src/backend/feedback.js';
import {anyHistory} from '../../support/feedback-actions.js';
import {happen} from '../../support/feedback-history.js';
import {noon} from '../../support/device-feedback.js';

describe('stats', () => {
  for (const settleMinutes of [15, 0])
  it('counts', async function () {
    this.timeout(100_000);
    const counts: Record<string, number> = {};
    const add = (k: string, n = 1): void => void (counts[k] = (counts[k] ?? 0) + n);
    const t = performance.now();
    let calls = 0;
    for (const history of fc.sample(anyHistory(25), 200)) {
      let now = noon;
      const promised = {now: () => now, settleMinutes, keepDays: 30, sealDays: 30};
      const port = memoryBackend([], undefined, promised).feedback!;
      const spied = Object.fromEntries(Object.entries(port).map(([name, f]) => [name, async (...a: unknown[]) => {
        calls++;
        try { const r = await (f as (...b: unknown[]) => Promise<unknown>)(...a); add(`${name} ok`); return r; }
        catch (e) { add(`${name} ${(e as {kind: string}).kind}`); throw e; }
      }])) as unknown as FeedbackPort;
      const h = await happen({...promised, later: (m) => { now += m * 60_000; }, ports: [spied]}, history);
      add('cards', h.oracle.cards.length);
      add('unsigned arrived', h.oracle.cards.filter((c) => c.day && !c.text.signature).length);
      add('answers', h.oracle.cards.filter((c) => c.answered).length);
      add('shown', h.oracle.cards.filter((c) => c.shown).length);
      add('seat cards', h.oracle.cards.filter((c) => c.ask.seat).length);
      add('seat cards arrived unsigned', h.oracle.cards.filter((c) => c.ask.seat && c.day && !c.text.signature).length);
    }
    throw new Error(JSON.stringify({ms: Math.round(performance.now() - t), calls, ...counts}, null, 0));
  });
});
