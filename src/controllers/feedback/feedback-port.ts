import type {Backend} from '../../backend/backend.js';
import type {FeedbackPort} from '../../backend/feedback.js';
import {notOffered} from '../failure.js';

/** @throws {BackendError} where there is no peer feedback. */
export const feedbackOf = (backend: Backend | undefined): FeedbackPort => {
  if (!backend?.feedback) throw notOffered('peer feedback');
  return backend.feedback;
};
