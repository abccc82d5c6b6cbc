import type {Group, Meeting, Source} from '../../model/group.js';

/** Who publishes the samples. */
export const source: Source = {id: 'sample', name: 'Kith’s samples', url: 'https://kith.example/samples'};

type Draft = Partial<Omit<Group, 'meetings'>> & {meetings?: (Partial<Meeting> | undefined)[]};

/** A meeting on Tuesdays at 19:00 UTC for an hour, in a room, unless told otherwise. */
const meetingFrom = (id: string, draft: Partial<Meeting> = {}): Meeting => ({
  id,
  days: [2],
  start: '19:00',
  minutes: 60,
  timeZone: 'UTC',
  attendance: 'inPerson',
  ...draft,
});

/** A sample group; its first meeting has the id of the group, the others a number behind it. */
export const sample = (own: string, name: string, {meetings = [{}], ...about}: Draft = {}): Group => {
  const id = `${source.id}:${own}`;
  return {
    id,
    name,
    topics: [],
    audiences: [],
    languages: [],
    facilitators: [],
    agreements: [],
    access: [],
    contacts: [],
    source,
    ...about,
    meetings: meetings.map((meeting, index) => meetingFrom(index > 0 ? `${id}.${index + 1}` : id, meeting)),
  };
};
