import type {FeedbackPort} from '../../feedback.js';
import {lazyFeedback} from '../../lazy-feedback.js';
import type {Store} from '../store.js';
import type {FeedbackOptions} from './turn.js';

/** Peer feedback that is kept in a store; loaded with its first question, as most pages ask none. */
export const feedbackIn = (store: Store, options: FeedbackOptions): FeedbackPort =>
  lazyFeedback(async () => new (await import('./device-feedback.js')).DeviceFeedback(store, options));
