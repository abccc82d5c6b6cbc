import type {Group, Meeting, Source} from '../../model/group.js';
import type {Records, Timing, Traits} from '../../model/records.js';
import type {Flaw, GroupDraft, MeetingDraft, Raw} from './feed.js';
import {line} from './fields.js';
import {specialIds} from './ids.js';

/** How a format understands one of its rows. Rows are as published: any field may be anything. */
export interface RowReader {
  timing(row: Raw): Timing;
  traits(row: Raw): Traits;
  words(row: Raw): string;
  meeting(row: Raw): MeetingDraft;
  group(row: Raw): GroupDraft;
  /** The row's own id; empty when it has none. */
  ownId(row: Raw): unknown;
  /** Rows with equal keys are meetings of one group. */
  groupKey(row: Raw): string;
  /** Loads what tells the problems of a row: nobody but the site's owner needs it. */
  flaws(): Promise<(row: Raw) => Flaw[]>;
}

/** Which group each row belongs to, and the rows of each group. */
interface Membership {
  groups: Uint32Array;
  members: number[][];
}

const mostMeetings = 500;

/** A listing that stays as it was published; what is asked of a row is read when it is asked. */
export class RowRecords implements Records {
  readonly size: number;
  /** Tells nothing until the feed was looked over. */
  problems: Records['problems'] = () => [];
  readonly #rows: readonly Raw[];
  readonly #reader: RowReader;
  readonly #source: Source;
  #special: Map<number, string> | undefined;
  #membership: Membership | undefined;

  constructor(rows: readonly Raw[], reader: RowReader, source: Source) {
    this.#rows = rows;
    this.#reader = reader;
    this.#source = source;
    this.size = rows.length;
  }

  timing(index: number): Timing {
    return this.#reader.timing(this.#row(index));
  }

  traits(index: number): Traits {
    return this.#reader.traits(this.#row(index));
  }

  words(index: number): string {
    return this.#reader.words(this.#row(index));
  }

  meeting(index: number): Meeting {
    const id = (): string => this.id(index);
    return {
      get id() {
        return id();
      },
      ...this.#reader.meeting(this.#row(index)),
    };
  }

  /** Its `id` and `meetings` need the whole listing, so they are found only when they are read. */
  group(index: number): Group {
    const members = (): number[] => this.#members(index);
    const meeting = (each: number): Meeting => this.meeting(each);
    const id = (): string => this.id(members()[0] as number);
    return {
      get id() {
        return id();
      },
      ...this.#reader.group(this.#row(index)),
      source: this.#source,
      get meetings() {
        return members().map(meeting);
      },
    };
  }

  groupIndex(index: number): number {
    return this.#memberships().groups[index] as number;
  }

  #row(index: number): Raw {
    return this.#rows[index] ?? {};
  }

  /** The row's own id; empty when it has none. */
  own(index: number): string {
    return line(this.#reader.ownId(this.#row(index)), 200) ?? '';
  }

  /** What it is called in the listing, whatever other rows are. */
  id(index: number): string {
    return this.#ids().get(index) ?? `${this.#source.id}:${this.own(index)}`;
  }

  #ids(): Map<number, string> {
    return (this.#special ??= specialIds(
      this.#source.id,
      this.#rows.map((_row, index) => this.own(index)),
      (index) => this.#row(index),
    ));
  }

  #members(index: number): number[] {
    const {groups, members} = this.#memberships();
    return members[groups[index] as number] ?? [index];
  }

  #memberships(): Membership {
    return (this.#membership ??= this.#gather());
  }

  #gather(): Membership {
    const byKey = new Map<string, number>();
    const members: number[][] = [];
    const groups = Uint32Array.from(this.#rows, (row, index) => {
      const key = this.#reader.groupKey(row);
      let group = byKey.get(key) ?? -1;
      if (group < 0 || (members[group]?.length ?? 0) >= mostMeetings) {
        group = members.push([]) - 1;
        byKey.set(key, group);
      }
      members[group]?.push(index);
      return group;
    });
    return {groups, members};
  }
}
