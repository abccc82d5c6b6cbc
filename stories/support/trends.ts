import {type Backend, BackendError, type BackendErrorKind} from '../../src/backend/backend.js';
import {type DeviceBackend, deviceBackend} from '../../src/backend/device/device-backend.js';
import type {CheckInDraft} from '../../src/model/contract/check-in-draft.js';
import {now} from './scene.js';

/* Somebody's check-ins, as a backend has them. The moment is that of every story. */

/** What was told, and how many days before now. */
export type Told = readonly [daysAgo: number, answers: CheckInDraft['answers'], questionnaire?: string];

/** The secret of every story. */
export const secret = 'story-'.repeat(6);

const day = 86_400_000;

const arrivals: readonly Told[] = [
  [77, {feeling: ['2'], energy: ['1'], words: ['numb', 'tired']}],
  [70, {feeling: ['2'], energy: ['2'], words: ['sad']}],
  [63, {feeling: ['3'], energy: ['2']}],
  [27, {feeling: ['2'], energy: ['2'], words: ['tired', 'mixed']}],
  [24, {feeling: ['3'], energy: ['3'], note: ['A long week at work.']}],
  [20, {feeling: ['3'], energy: [{declined: true}]}],
  [17, {feeling: ['4'], energy: ['3'], words: ['hopeful', 'connected']}],
  [13, {feeling: ['4'], energy: ['4']}],
  [10, {feeling: ['2'], energy: ['2'], words: ['overwhelmed']}],
  [6.3, {feeling: ['3'], energy: ['2']}],
  [6, {feeling: ['4'], energy: ['3'], note: ['The walk helped.']}],
  [3, {feeling: ['4'], energy: ['4'], words: ['calm', 'grateful']}],
  [0.1, {feeling: ['5'], energy: ['4'], words: ['hopeful']}],
];

const scores: readonly Told[] = [13, 9, 11, 8, 6, 7, 4].map((total, at): Told => {
  const ids = Array.from({length: 9}, (_, item) => `phq-${item + 1}`);
  const answers = ids.map((id, item) => [id, [`${Math.floor(total / 9) + (item < total % 9 ? 1 : 0)}`]]);
  // in the third week somebody left one out
  return [26 - 4 * at, Object.fromEntries(at === 2 ? answers.slice(1) : answers) as CheckInDraft['answers'], 'phq-9'];
});

const journal: readonly Told[] = [
  [
    2,
    {
      happened: ['The bus was full and I had to stand close to many people.'],
      felt: ['My heart was racing.'],
      believed: ['I thought that everybody was looking at me.'],
      did: ['I got off two stops early and walked the rest.'],
    },
    'what-happened',
  ],
];

const longWords: readonly Told[] = [
  [7, {feeling: ['4'], energy: ['3'], note: ['Donaudampfschifffahrtsgesellschaftskapitänswitwe '.repeat(6).trim()]}],
  [1, {feeling: ['3'], energy: ['2'], note: ['https://example.org/'.padEnd(300, 'very-long-')]}],
];

/** A device that holds these under its own secret and that of the stories. */
const holding = async (told: readonly Told[]): Promise<DeviceBackend> => {
  let clock = now();
  let sent = 0;
  const device = deviceBackend({now: () => clock});
  const secrets = [secret, await device.device.secret()];
  for (const [daysAgo, answers, id = 'arriving'] of told) {
    clock = now() - daysAgo * day;
    const draft: CheckInDraft = {questionnaire: {id, version: '1'}, answers, audience: 'self'};
    for (const each of secrets) await device.checkIns.send(draft, {secret: each, key: `key-of-a-story-${sent++}`});
  }
  clock = now();
  return device;
};

const asServer = async (told: readonly Told[]): Promise<{backend: Backend}> => {
  const {checkIns, questionnaires} = await holding(told);
  return {backend: {checkIns, questionnaires}};
};

/** Eleven weeks of somebody who arrives, with gaps and twice on one day. */
export const filled = (): Promise<{backend: Backend}> => asServer(arrivals);
/** A validated scale; one of its check-ins is not complete. */
export const scored = (): Promise<{backend: Backend}> => asServer(scores);
/** Words that are not to be measured. */
export const written = (): Promise<{backend: Backend}> => asServer(journal);
/** Unusually long words. */
export const verbose = (): Promise<{backend: Backend}> => asServer(longWords);
/** None yet. */
export const empty = (): Promise<{backend: Backend}> => asServer([]);
/** Everything on the device, in memory so far. */
export const onDevice = async (): Promise<{backend: Backend}> => ({backend: await holding(arrivals)});

/** Never answers. */
export const silent = async (): Promise<{backend: Backend}> => {
  const {checkIns} = await holding([]);
  return {backend: {checkIns: Object.assign(checkIns, {list: () => new Promise(() => undefined)})}};
};

const rejecting = (kind: BackendErrorKind) => (): Promise<never> =>
  Promise.reject(new BackendError(kind, `This story fails with “${kind}”.`));

/** Fails in this way, always. */
export const failing = (kind: BackendErrorKind) => async (): Promise<{backend: Backend}> => {
  const {checkIns} = await holding([]);
  return {backend: {checkIns: Object.assign(checkIns, {list: rejecting(kind)})}};
};
