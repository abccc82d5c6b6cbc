import type {FeedbackPort} from '../../backend/feedback.js';
import {expectKind} from '../expectation.js';
import {random} from '../sending.js';

/** Looks at peer feedback without holding a link. Rejects with what was expected and what came. */
export type FeedbackCheck = (port: FeedbackPort) => Promise<void>;

const reading = ['asked', 'received', 'invitation', 'given', 'round', 'seat'] as const;

/** What can be asked of peer feedback without asking or giving anything. */
export const feedbackChecks: Record<string, FeedbackCheck> = {
  'opens nothing with a secret that nobody was given': async (port) => {
    for (const method of reading) await expectKind(method, port[method](random()), 'missing');
  },

  'opens nothing with a secret that anybody could guess': async (port) => {
    for (const method of reading) await expectKind(method, port[method]('guess'), 'missing', 'invalid');
  },
};
