import type {Group, Source} from '../../model/group.js';
import {recordsOf} from '../../model/records-of.js';
import type {Backend} from '../backend.js';
import {LocalGroups} from '../local-groups.js';
import {feedbackIn} from './feedback/feedback-in.js';
import type {FeedbackOptions} from './feedback/turn.js';
import {memoryStore} from './store.js';

/**
 * A backend that holds groups, and peer feedback, in memory: for stories, tests, and pages that already have their list.
 * @param feedback how long cards wait, and are kept.
 */
export const memoryBackend = (
  groups: readonly Group[] = [],
  source: Source = {id: 'memory'},
  feedback: FeedbackOptions = {},
): Backend => ({
  groups: new LocalGroups({records: recordsOf(groups), source: [source], asOf: Date.now()}),
  feedback: feedbackIn(memoryStore(), feedback),
});
