import type {Group, Meeting} from './group.js';
import type {Problem, Records, Timing, Traits} from './records.js';

const byAppointment = ({id}: Group): Meeting => ({id, days: [], minutes: 60, timeZone: 'UTC', attendance: 'inPerson'});

/** The group as a listing shows it: without meetings it gets one by appointment, with its own id. */
export const withMeetings = (group: Group): Group =>
  group.meetings.length > 0 ? group : {...group, meetings: [byAppointment(group)]};

const traitsOf = ({topics, audiences, languages, access, cost, capacity}: Group, {place}: Meeting): Traits => ({
  topics,
  audiences,
  languages,
  access,
  cost,
  capacity,
  regions: place?.regions ?? [],
  latitude: place?.latitude,
  longitude: place?.longitude,
});

const people = ({facilitators, organization}: Group): (string | undefined)[] => [
  organization?.name,
  ...facilitators.flatMap(({name, credentials}) => [name, ...credentials.map((each) => each.name)]),
];

const whereabouts = ({place, online, note}: Meeting): (string | undefined)[] => [
  place?.name,
  place?.address,
  ...(place?.regions ?? []),
  place?.notes,
  online?.notes,
  note,
];

const wordsOf = (group: Group, meeting: Meeting): string =>
  [
    group.name,
    group.description,
    ...group.topics,
    ...group.audiences,
    ...group.access,
    ...group.agreements,
    group.cost?.text,
    group.join?.text,
    ...people(group),
    ...whereabouts(meeting),
  ]
    .filter(Boolean)
    .join('\n');

/**
 * A listing of groups that are there as a whole. A group without meetings gets one by appointment.
 * `problems` says what is wrong with single meetings.
 */
export const recordsOf = (groups: readonly Group[], problems?: ReadonlyMap<Meeting, Problem[]>): Records => {
  const whole = groups.map(withMeetings);
  const owners = whole.flatMap((group, index) => group.meetings.map(() => index));
  const meetings = whole.flatMap((group) => group.meetings);
  const meeting = (index: number): Meeting => meetings[index] as Meeting;
  const group = (index: number): Group => whole[owners[index] as number] as Group;
  return {
    size: meetings.length,
    timing: (index): Timing => meeting(index),
    traits: (index) => traitsOf(group(index), meeting(index)),
    words: (index) => wordsOf(group(index), meeting(index)),
    meeting,
    group,
    groupIndex: (index) => owners[index] as number,
    problems: (index) => problems?.get(meeting(index)) ?? [],
  };
};
