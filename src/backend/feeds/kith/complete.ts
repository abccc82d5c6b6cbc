import type {Raw, Reading} from '../feed.js';
import {isRaw, line} from '../fields.js';
import {contentHash} from '../ids.js';

const attendanceFrom = ({place, online}: Raw): string => {
  if (!online) return 'inPerson';
  return place ? 'hybrid' : 'online';
};

const withDefaults = (given: Raw, defaults: Raw): Raw => {
  for (const [key, value] of Object.entries(defaults)) given[key] ??= value;
  return given;
};

const meeting = (given: Raw, id: string, {timeZone}: Reading): Raw =>
  withDefaults(given, {id, days: [], minutes: 60, timeZone, attendance: attendanceFrom(given)});

/** Fills in what a group needs and its record leaves out, in place. A group without meetings meets by appointment. */
export const complete = (group: Raw, reading: Reading): Raw => {
  const id = line(group.id, 200) ?? contentHash(group);
  group.id = id;
  withDefaults(group, {name: 'Group without a name', meetings: []});
  if (!Array.isArray(group.meetings)) return group;
  const meetings: unknown[] = group.meetings.length > 0 ? group.meetings : [{}];
  group.meetings = meetings.map((each, index) =>
    isRaw(each) ? meeting(each, index > 0 ? `${id}.${index + 1}` : id, reading) : each,
  );
  return group;
};
