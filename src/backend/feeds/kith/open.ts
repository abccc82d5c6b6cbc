import type {Group, Meeting} from '../../../model/group.js';
import type {Problem} from '../../../model/records.js';
import {recordsOf} from '../../../model/records-of.js';
import type {Flaw, Raw, Reading, Readout} from '../feed.js';
import {isRaw, line, listIn} from '../fields.js';
import {flawIf, unknownZone} from '../flaw.js';
import {specialIds} from '../ids.js';
import {notRecords, place} from '../row-problems.js';
import {isZone} from '../zones.js';
import {checked} from './checked.js';
import {tidy} from './tidy.js';

interface Taken {
  group: Group;
  at: string;
  problems: Flaw[];
  content: unknown;
}

const zoneProblems = ({meetings}: Group): Flaw[] =>
  meetings.flatMap(({timeZone}) => flawIf(!isZone(timeZone), 'unknown-zone', 'timeZone', unknownZone(timeZone)));

const zoned = (group: Group, timeZone: string): Group => ({
  ...group,
  meetings: group.meetings.map((meeting) => (isZone(meeting.timeZone) ? meeting : {...meeting, timeZone})),
});

/**
 * A group that passes the schema, fit to be shown: in zones that this device knows (`timeZone` instead of others), with
 * clean texts and safe links. What is wrong with it is added to `flaws`.
 */
export const fit = (group: Group, timeZone: string, flaws: Flaw[]): Group => tidy(zoned(group, timeZone), flaws);

const take = async (record: Raw, at: string, reading: Reading): Promise<Taken | Problem> => {
  const {group, flaws} = await checked(structuredClone(record), reading);
  if (!group)
    return {code: 'not-a-record', at, message: 'This does not have the shape of a group, so it is not listed.'};
  const problems = [...flaws, ...zoneProblems(group)];
  return {group: fit(group, reading.timeZone, problems), at, problems, content: record};
};

/** Groups exported from another feed keep the ids and the source they have. */
const isOwned = ({id, source}: Group): boolean => Boolean(source && id.startsWith(`${source.id}:`));

const meetingIds = (group: Group, id: string): string[] => {
  const seen = new Set<string>();
  return group.meetings.map((meeting, index) => {
    const own = meeting.id === group.id ? id : `${id}.${meeting.id.slice(0, 100)}`;
    const unique = seen.has(own) ? `${own}.${index + 1}` : own;
    seen.add(unique);
    return unique;
  });
};

const renamed = (group: Group, id: string, {source}: Reading): Group => {
  if (isOwned(group) && id === group.id) return group;
  const ids = meetingIds(group, id);
  return {...group, id, source, meetings: group.meetings.map((meeting, index) => ({...meeting, id: ids[index] ?? id}))};
};

const withIds = (taken: readonly Taken[], reading: Reading): Group[] => {
  const special = specialIds(
    reading.source.id,
    taken.map(({group}) => line(group.id, 200) ?? ''),
    (index) => taken[index]?.content,
  );
  return taken.map(({group}, index) =>
    renamed(group, special.get(index) ?? (isOwned(group) ? group.id : `${reading.source.id}:${group.id}`), reading),
  );
};

/** Opens the library's own JSON: `{kith: 1, name, groups: []}` or an array of groups. Each is checked by the schema. */
export const open = async (value: unknown, reading: Reading): Promise<Readout> => {
  const values = listIn(value);
  const results = await Promise.all(
    values.flatMap((each, index) => (isRaw(each) ? take(each, place(index), reading) : [])),
  );
  const taken = results.filter((each): each is Taken => 'group' in each);
  const lost = results.filter((each): each is Problem => 'code' in each);
  const groups = withIds(taken, reading);
  const found = new Map(
    taken.flatMap(({at, problems}, index): [Meeting, Problem[]][] => {
      const [first] = groups[index]?.meetings ?? [];
      return first ? [[first, problems.map((problem) => ({...problem, at}))]] : [];
    }),
  );
  const name = isRaw(value) ? line(value.name) : undefined;
  return {records: recordsOf(groups, found), problems: [...notRecords(values), ...lost], ...(name && {name})};
};
