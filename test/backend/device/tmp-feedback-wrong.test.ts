import fc from 'fast-check';
import {memoryBackend} from '../../../src/backend/device/memory.js';
import type {FeedbackPort} from '../../../src/backend/feedback.js';
import {anyHistory} from '../../support/feedback-actions.js';
import {happen} from '../../support/feedback-history.js';
import {noon} from '../../support/device-feedback.js';
import {wrongAsking} from '../conformance/wrong-asking.js';
import {wrongGiving} from '../conformance/wrong-giving.js';
import {wrongReceiving} from '../conformance/wrong-receiving.js';
import {wrongRounds} from '../conformance/wrong-rounds.js';

describe('wrong', () => {
  it('found', async function () {
    this.timeout(300_000);
    const out: string[] = [];
    let n = 0;
    for (const [topic, wrongs] of Object.entries({...wrongAsking, ...wrongGiving, ...wrongReceiving, ...wrongRounds}))
      for (const [name, wrong] of Object.entries(wrongs)) {
        n++;
        let found = '';
        for (const history of fc.sample(anyHistory(25), 60)) {
          let now = noon;
          const promised = {now: () => now, settleMinutes: 15, keepDays: 30, sealDays: 30};
          const right = memoryBackend([], undefined, promised).feedback!;
          const port = {...right, ...wrong(right)} as FeedbackPort;
          try { await happen({...promised, later: (m) => { now += m * 60_000; }, ports: [port]}, history); }
          catch (e) { found = String(e); break; }
        }
        if (!found) out.push(`${topic}: ${name}`);
      }
    throw new Error(`of ${n} not found: ` + out.join(' | '));
  });
});
