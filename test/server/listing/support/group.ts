import type {Group, Meeting} from '../../../../src/model/group.js';

/** A weekly meeting on Mondays at 19:00 UTC, unless told otherwise. */
export const meeting = (id: string, more: Partial<Meeting> = {}): Meeting => ({
  id,
  days: [1],
  start: '19:00',
  minutes: 60,
  timeZone: 'UTC',
  attendance: 'inPerson',
  ...more,
});

/** A group with one meeting, which has its id. */
export const group = (id: string, name: string, more: Partial<Group> = {}): Group => ({
  id,
  name,
  topics: [],
  audiences: [],
  languages: [],
  facilitators: [],
  agreements: [],
  access: [],
  contacts: [],
  meetings: [meeting(`${id}-1`)],
  ...more,
});
