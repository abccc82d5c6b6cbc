import type {Group, Meeting} from '../../model/group.js';
import type {Problem} from '../../model/records.js';
import {recordsOf} from '../../model/records-of.js';
import type {Flaw, GroupDraft, MeetingDraft, Reading, Readout} from './feed.js';
import {line} from './fields.js';
import {specialIds} from './ids.js';

/** A record as a reader of whole groups understands it. */
export interface Entry {
  /** Its own id, if it has one. */
  own?: string | undefined;
  /** `record 12`, `row 7`, `event 3`. */
  at: string;
  /** As published; hashed where the own id is missing or repeated. */
  content: unknown;
  group: GroupDraft;
  /** At least one. A `part` tells further meetings of a record apart in their ids. */
  meetings: (MeetingDraft & {part?: string})[];
  flaws: Flaw[];
  /** Entries with equal keys are one group; without a key it is a group of its own. */
  key?: string;
}

const mostMeetings = 500;

const meetingsOf = ({meetings}: Entry, id: string): Meeting[] =>
  meetings
    .slice(0, mostMeetings)
    .map(({part, ...draft}, index) => ({id: index > 0 ? `${id}.${part ?? index + 1}` : id, ...draft}));

const problemsOf = ({at, flaws, own, meetings}: Entry, repeated: boolean): Problem[] => {
  const all = [...flaws];
  if (repeated && own)
    all.push({code: 'repeated-id', message: `Another record has the id “${own}” too. Both are listed.`});
  if (meetings.length > mostMeetings)
    all.push({code: 'too-many-meetings', message: `Only the first ${mostMeetings} meetings are listed.`});
  return all.map((flaw) => ({...flaw, at}));
};

/** Makes groups of entries, with ids. */
export const gather = (entries: readonly Entry[], {source}: Reading, problems: Problem[] = []): Readout => {
  const special = specialIds(
    source.id,
    entries.map(({own}) => line(own, 200) ?? ''),
    (index) => entries[index]?.content,
  );
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const found = new Map<Meeting, Problem[]>();
  entries.forEach((entry, index) => {
    const id = special.get(index) ?? `${source.id}:${line(entry.own, 200)}`;
    const meetings = meetingsOf(entry, id);
    const same = entry.key === undefined ? undefined : byKey.get(entry.key);
    const [first] = meetings;
    if (first) found.set(first, problemsOf(entry, special.has(index)));
    if (same && same.meetings.length + meetings.length <= mostMeetings) same.meetings.push(...meetings);
    else {
      const group = {id, ...entry.group, source, meetings};
      groups.push(group);
      if (entry.key !== undefined) byKey.set(entry.key, group);
    }
  });
  return {records: recordsOf(groups, found), problems};
};
