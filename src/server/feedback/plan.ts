import type {Config, FeedbackPlan} from '../config/config.js';
import {missing} from '../http/http-problem.js';

/** What is promised about peer feedback. @throws {HttpProblem} 404 where there is none. */
export const planOf = ({feedback}: Config): FeedbackPlan => {
  if (!feedback) throw missing();
  return feedback;
};
