import type {Group} from '../../model/group.js';
import {withMeetings} from '../../model/records-of.js';
import {fit} from '../feeds/kith/open.js';

/**
 * A group as it may be shown, made of one that passes the schema, as if it came in the library's own JSON. Ids stay as
 * they are, since the server is asked by them.
 * @param timeZone IANA name; stands in for zones that this device does not know.
 */
export const groupOf = (given: Group, timeZone: string): Group => {
  const group = fit(given, timeZone, []);
  const meetings = group.meetings.map((meeting, index) => ({...meeting, id: given.meetings[index]!.id}));
  return withMeetings({...group, id: given.id, meetings});
};
