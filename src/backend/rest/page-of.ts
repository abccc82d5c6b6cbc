import type {GroupPageAnswer, Item} from '../../model/contract/group-page.js';
import type {Group, Meeting, Source} from '../../model/group.js';
import {safeLink} from '../../model/text/link.js';
import type {GroupPage, Occurrence} from '../backend.js';
import {compact} from '../feeds/fields.js';
import {groupOf} from './group-of.js';

// Without a meeting of its own a group has one by appointment.
const meetingIn = ({meetings}: Group, id: string | undefined): Meeting | undefined =>
  id === undefined ? meetings[0] : meetings.find((meeting) => meeting.id === id);

const occurrence = (item: Item, groups: ReadonlyMap<string, Group>): Occurrence => {
  const group = groups.get(item.group);
  const meeting = group && meetingIn(group, item.meeting);
  if (!meeting) throw new RangeError(`no group “${item.group}” with a meeting “${item.meeting ?? ''}” is in it`);
  return {...item, group, meeting};
};

const credited = ({id, name, url}: Source): Source => compact({id, name, url: safeLink(url)});

/**
 * A page made of an answer.
 * @param timeZone as in `groupOf`.
 * @throws {RangeError} when an item names a group or meeting that the answer does not hold.
 */
export const pageOf = ({groups, items, facets = {}, source, ...rest}: GroupPageAnswer, timeZone: string): GroupPage => {
  const byId = new Map(groups.map((group) => [group.id, groupOf(group, timeZone)]));
  return {
    ...rest,
    items: items.map((item) => occurrence(item, byId)),
    facets,
    source: source.map(credited),
  };
};
