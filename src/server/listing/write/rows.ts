import type {Group} from '../../../model/group.js';
import {columnsOf} from '../../../model/listing/columns.js';
import {attendanceColumn} from '../../../model/listing/entry-columns.js';
import {type Column, timetable} from '../../../model/listing/timetable.js';
import {recordsOf} from '../../../model/records-of.js';
import type {Records} from '../../../model/records.js';
import {fold} from '../../../model/text/fold.js';
import {rounded} from '../coordinates.js';
import {keyOf, traitId} from '../keys.js';
import {vectorOf, wordsOf} from '../tokens.js';
import {type OccurrenceRow, type Span, occurrenceRows, weeklyIn} from './occurrence-rows.js';

/** A group to be written. */
export interface GroupRow {
  key: string;
  group: Group;
  body: string;
  hash: string;
}

/** A row of `meetings`, and what belongs to it in other tables. */
export interface MeetingRow {
  key: string;
  group: string;
  id: string;
  ownId: string;
  timing: string;
  traits: string[];
  latitude: number | undefined;
  longitude: number | undefined;
  words: string;
  text: string;
  occurrences: OccurrenceRow[];
}

/** The rows of some groups, and the dictionaries that they need. */
export interface Rows {
  meetings: MeetingRow[];
  /** Id → facet and value. */
  traits: Map<string, [facet: string, value: string]>;
  vocabulary: Set<string>;
}

/** The id without the source before it: what a link on the source's own site says. */
export const ownIdOf = (id: string, source: string | undefined): string =>
  source && id.startsWith(`${source}:`) ? id.slice(source.length + 1) : id.slice(id.indexOf(':') + 1);

const ran = <T>(steps: Generator<unknown, T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** Numbers the values of every filter that is about the meeting and not about its time. */
class Traits {
  readonly named: Rows['traits'] = new Map();
  readonly #columns: [string, Column][];
  readonly #ids = new WeakMap<string[], string[]>();

  constructor(records: Records, attendance: Column) {
    this.#columns = Object.entries({...ran(columnsOf(records)), attendance});
  }

  of(record: number): string[] {
    return this.#columns.flatMap(([facet, {combination, combinations}]) =>
      this.#idsOf(facet, combinations[combination[record]!]!),
    );
  }

  #idsOf(facet: string, values: string[]): string[] {
    let ids = this.#ids.get(values);
    if (!ids) {
      ids = values.map((value) => this.#idOf(facet, value));
      this.#ids.set(values, ids);
    }
    return ids;
  }

  #idOf(facet: string, value: string): string {
    const id = traitId(facet, value);
    this.named.set(id, [facet, value]);
    return id;
  }
}

const timingText = (records: Records, record: number): string => {
  const {days, start, minutes, timeZone, rule, dates, except, attendance, status} = records.timing(record);
  return JSON.stringify({days, start, minutes, timeZone, rule, dates, except, attendance, status});
};

// A meeting by appointment that stands for a group without meetings is told by having the key of the group itself.
const keyAt = (row: GroupRow, meeting: string): string =>
  row.group.meetings.length > 0 ? keyOf(row.group.id, meeting) : row.key;

/** Makes the rows of some groups. */
class Making {
  readonly #groups: readonly GroupRow[];
  readonly #records: Records;
  readonly #table: ReturnType<typeof timetable>;
  readonly #traits: Traits;
  readonly #vocabulary = new Set<string>();

  constructor(groups: readonly GroupRow[]) {
    this.#groups = groups;
    this.#records = recordsOf(groups.map(({group}) => group));
    this.#table = timetable(this.#records);
    this.#traits = new Traits(this.#records, attendanceColumn(this.#table));
  }

  rows(span: Span): Rows {
    const next = weeklyIn(span.from);
    const source = {table: this.#table, timing: (record: number) => this.#records.timing(record)};
    const byKey = new Map<string, MeetingRow>();
    for (let record = 0; record < this.#records.size; record++) {
      const row = this.#meeting(record, occurrenceRows(source, record, span, next));
      // Of two meetings with one id in one group, the first counts.
      if (!byKey.has(row.key)) byKey.set(row.key, row);
    }
    return {meetings: [...byKey.values()], traits: this.#traits.named, vocabulary: this.#vocabulary};
  }

  #meeting(record: number, occurrences: OccurrenceRow[]): MeetingRow {
    const owner = this.#groups[this.#records.groupIndex(record)]!;
    const {id} = this.#records.meeting(record);
    const text = fold(this.#records.words(record));
    const words = wordsOf(text);
    for (const word of words.keys()) this.#vocabulary.add(word);
    const {latitude, longitude} = this.#records.traits(record);
    return {
      key: keyAt(owner, id),
      group: owner.key,
      id,
      ownId: ownIdOf(id, owner.group.source?.id),
      timing: timingText(this.#records, record),
      traits: this.#traits.of(record),
      latitude: latitude === undefined ? undefined : rounded(latitude),
      longitude: longitude === undefined ? undefined : rounded(longitude),
      words: vectorOf(words),
      text,
      occurrences,
    };
  }
}

/** What is written of groups; `span` are the moments for which it is worked out what comes. */
export const rowsOf = (groups: readonly GroupRow[], span: Span): Rows => new Making(groups).rows(span);
