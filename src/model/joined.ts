import type {Group, Meeting} from './group.js';
import type {Records} from './records.js';

/** One of the joined listings: where it starts among all, and what its ids get so that they stay unique. */
interface Part {
  records: Records;
  from: number;
  suffix: string;
}

const renamed = (group: Group, suffix: string): Group => ({
  ...group,
  id: group.id + suffix,
  meetings: group.meetings.map((meeting) => ({...meeting, id: meeting.id + suffix})),
});

const sourceOf = (records: Records): string => (records.size > 0 ? (records.group(0).source?.id ?? '') : '');

const partsOf = (list: readonly Records[]): Part[] => {
  const seen = new Map<string, number>();
  let from = 0;
  return list
    .filter(({size}) => size > 0)
    .map((records) => {
      const source = sourceOf(records);
      const count = (seen.get(source) ?? 0) + 1;
      seen.set(source, count);
      const part = {records, from, suffix: count > 1 ? `~${count}` : ''};
      from += records.size;
      return part;
    });
};

class Joined implements Records {
  readonly size: number;
  readonly #parts: readonly Part[];

  constructor(parts: readonly Part[]) {
    this.#parts = parts;
    this.size = parts.reduce((sum, {records}) => sum + records.size, 0);
  }

  timing = (index: number): ReturnType<Records['timing']> => this.#in(index, (records, at) => records.timing(at));
  traits = (index: number): ReturnType<Records['traits']> => this.#in(index, (records, at) => records.traits(at));
  words = (index: number): string => this.#in(index, (records, at) => records.words(at));
  problems = (index: number): ReturnType<Records['problems']> => this.#in(index, (records, at) => records.problems(at));
  // A listing numbers its groups by numbers below its size, so that its start keeps them apart from the others'.
  groupIndex = (index: number): number => this.#in(index, (records, at, {from}) => from + records.groupIndex(at));

  meeting = (index: number): Meeting =>
    this.#in(index, (records, at, {suffix}) => {
      const meeting = records.meeting(at);
      return suffix ? {...meeting, id: meeting.id + suffix} : meeting;
    });

  group = (index: number): Group =>
    this.#in(index, (records, at, {suffix}) => {
      const group = records.group(at);
      return suffix ? renamed(group, suffix) : group;
    });

  #in<T>(index: number, read: (records: Records, at: number, part: Part) => T): T {
    const part = this.#parts.findLast(({from}) => from <= index) as Part;
    return read(part.records, index - part.from, part);
  }
}

/**
 * Several listings as one, in their order. Ids stay unique: where two listings have the same source, those of the
 * second end in `~2`, and so on.
 */
export const joined = (list: readonly Records[]): Records => {
  const [only, ...others] = list;
  return only && others.length === 0 ? only : new Joined(partsOf(list));
};
