import type {Occurrence} from '../backend/backend.js';
import {regionPaths} from '../model/listing/columns.js';
import type {FacetName} from '../model/query.js';
import {hasRoom} from '../model/room.js';
import {dayPart, weekday} from '../model/time/days.js';
import {toLocal} from '../model/time/zone.js';

const minute = 60_000;

const attendance = ({meeting}: Occurrence): string[] =>
  meeting.attendance === 'hybrid' ? ['hybrid', 'inPerson', 'online'] : [meeting.attendance];

const room = ({group}: Occurrence): string[] => {
  const free = hasRoom(group.capacity);
  return free === undefined ? [] : [free ? 'yes' : 'no'];
};

const readers: Record<Exclude<FacetName, 'day' | 'time'>, (item: Occurrence) => readonly string[]> = {
  attendance,
  room,
  topic: ({group}) => group.topics,
  audience: ({group}) => group.audiences,
  language: ({group}) => group.languages,
  access: ({group}) => group.access,
  region: ({meeting}) => regionPaths(meeting.place?.regions ?? []),
  cost: ({group}) => (group.cost ? [group.cost.kind] : []),
};

/** The values of an item for a filter, as a visitor in a zone sees them. */
export const valuesOf = (item: Occurrence, name: FacetName, timeZone: string): readonly string[] => {
  if (name !== 'day' && name !== 'time') return readers[name](item);
  if (item.start === undefined) return [];
  const local = toLocal(timeZone, item.start / minute);
  return [name === 'day' ? String(weekday(local)) : dayPart(local)];
};
