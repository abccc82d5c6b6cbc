import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {memoryBackend} from '../../../src/backend/device/memory.js';
import type {FeedbackPort} from '../../../src/backend/feedback.js';
import {noon} from '../../support/device-feedback.js';
import {type Told, anyHistory} from '../../support/feedback-actions.js';
import {type History, happen} from '../../support/feedback-history.js';

/** The methods of a port, each for itself. */
type Right = {[Each in keyof FeedbackPort]: FeedbackPort[Each]};
type Wrong = (right: Right) => Partial<Right>;

const most = 25;

/** A history on a new device, whose clock goes as fast as it is told to. */
const happens = (history: Told, settleMinutes: number, wrong: Wrong = () => ({})): Promise<History> => {
  let now = noon;
  const promised = {now: () => now, settleMinutes, keepDays: 30, sealDays: 30};
  const later = (minutes: number): void => {
    now += minutes * 60_000;
  };
  const right = memoryBackend([], undefined, promised).feedback!;
  return happen({...promised, later, ports: [{...right, ...wrong(right)}]}, history);
};

const wrongs: Record<string, Wrong> = {
  'counts what it has received': ({received}) => ({
    received: async (...about) => {
      const page = await received(...about);
      return {...page, total: page.items.length};
    },
  }),
  'opens what came to who may give': ({received, invitation}) => ({
    received: (secret, options) =>
      received(secret, options).catch(async (error: unknown) => {
        await invitation(secret);
        throw Object.assign(error as Error, {kind: 'denied'});
      }),
  }),
  'tells by another version that something happened': ({round}) => ({
    round: async (...about) => ({...(await round(...about)), version: crypto.randomUUID()}),
  }),
  'shows all that has arrived': ({handle}) => ({
    handle: (handling, ...about) => handle({...handling, shown: true}, ...about),
  }),
  'tells a giver where the card lies': ({given, received}) => {
    let reads = 0;
    return {
      received: (...about) => received(...about).finally(() => reads++),
      given: async (...about) => {
        const {value, version} = await given(...about);
        return {value: {...value, thanked: value.thanked || reads > 9}, version};
      },
    };
  },
};

describe('peer feedback on a device, whatever happens', () => {
  for (const [settles, runs] of [
    [15, 700],
    [0, 400],
  ] as const)
    it(`lets every link see and do what it may, and nothing else, in ${runs} histories where cards settle after ${settles} minutes`, async function () {
      this.timeout(300_000);
      const order = {up: 0, down: 0};
      const holds = fc.asyncProperty(anyHistory(most), async (history) => {
        const {shuffled} = await happens(history, settles);
        order.up += shuffled.up;
        order.down += shuffled.down;
      });
      await fc.assert(holds, {numRuns: runs, includeErrorInReport: true});
      expect(order.up / (order.up + order.down), JSON.stringify(order)).to.be.within(0.4, 0.6);
    });

  for (const [what, wrong] of Object.entries(wrongs))
    it(`is found out where it ${what}`, async function () {
      this.timeout(300_000);
      const histories = fc.sample(anyHistory(most), 200);
      const passes = async (history: Told): Promise<boolean> =>
        happens(history, 15, wrong).then(
          () => true,
          () => false,
        );
      for (const history of histories) if (!(await passes(history))) return;
      expect.fail('nobody noticed');
    });
});
