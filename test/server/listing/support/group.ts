import type {Group, Meeting} from '../../../../src/model/group.js';
import * as plain from '../../../support/groups.js';

/** A weekly meeting on Mondays at 19:00 UTC, unless told otherwise. */
export const meeting = (id: string, more: Partial<Meeting> = {}): Meeting =>
  plain.meeting({id, days: [1], timeZone: 'UTC', ...more});

/** A group with one meeting, which has its id. */
export const group = (id: string, name: string, more: Partial<Group> = {}): Group =>
  plain.group(name, {id, meetings: [meeting(`${id}-1`)], ...more});
