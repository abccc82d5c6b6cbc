import type {Group, Source} from '../../model/group.js';
import {recordsOf} from '../../model/records-of.js';
import type {Backend} from '../backend.js';
import {LocalGroups} from '../local-groups.js';

/** A backend that holds groups in memory: for stories, tests, and pages that already have their list. */
export const memoryBackend = (groups: readonly Group[], source: Source = {id: 'memory'}): Backend => ({
  groups: new LocalGroups({records: recordsOf(groups), source: [source], asOf: Date.now()}),
});
