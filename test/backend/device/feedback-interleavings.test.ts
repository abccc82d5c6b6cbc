import fc from 'fast-check';
import {memoryBackend} from '../../../src/backend/device/memory.js';
import {anyHistory} from '../../support/feedback-actions.js';
import {happen} from '../../support/feedback-history.js';
import {noon} from '../../support/device-feedback.js';
import type {Stage} from '../../support/feedback-stage.js';

const stage = (settleMinutes: number): Stage => {
  let now = noon;
  const promised = {now: () => now, settleMinutes, keepDays: 30, sealDays: 30};
  const later = (minutes: number): void => {
    now += minutes * 60_000;
  };
  return {...promised, later, ports: [memoryBackend([], undefined, promised).feedback!]};
};

describe('peer feedback on a device, whatever happens', () => {
  for (const [settles, runs] of [
    [15, 700],
    [0, 400],
  ] as const)
    it(`lets every link see and do what it may, and nothing else (settles after ${settles} minutes)`, async function () {
      this.timeout(60_000);
      const holds = fc.asyncProperty(anyHistory(25), async (history) => void (await happen(stage(settles), history)));
      await fc.assert(holds, {numRuns: runs, includeErrorInReport: true});
    });
});
