import {type FacetName, type Facets, type GroupQuery, facetNames} from '../query.js';
import type {Records} from '../records.js';
import {searchWords} from '../text/fold.js';
import {type Agenda, type Recurrence, agenda} from './agenda.js';
import {type Columns, columnsOf} from './columns.js';
import {attendanceColumn, entryColumns} from './entry-columns.js';
import {type Condition, type Tally, conditionOf, countsOf, facetsOf, missesOf, passing, ranked, textCondition} from './match.js';
import {type Scores, TextIndex} from './text-index.js';
import {type Column, Kind, type Timetable, timetable} from './timetable.js';

/** For whom and for when a listing is searched. */
export interface Viewpoint {
  /** Epoch minutes. */
  now: number;
  /** IANA zone in which `day` and `time` are meant. */
  timeZone: string;
  per: 'meeting' | 'group';
}

/** Parts that are loaded only when a listing or a query needs them. */
export interface Extras {
  recurrence?: Recurrence;
  nearby?: (records: Records, query: GroupQuery) => Condition[];
}

/** Scores what is one typo away from a word. */
export type FindSimilar = (index: TextIndex, typed: string, size: number) => Scores | undefined;

/** What was found: agenda entries, best or soonest first. */
export interface Found {
  agenda: Agenda;
  entries: Uint32Array;
  /** Counts for every filter; computed when called. */
  facets: () => Facets;
  /** Whether spelling was taken generously. */
  similar: boolean;
}

/** A listing that is searched on the visitor's device: plain numbers and a few long strings over `records`. */
export class Listing {
  readonly extras: Extras = {};
  readonly #table: Timetable;
  readonly #columns: Columns;
  #agenda?: Agenda;
  #entryColumns?: {agenda: Agenda; timeZone: string; columns: Columns};
  #index?: TextIndex;
  #groups?: NonNullable<Tally['groups']> & {agenda: Agenda};

  constructor(readonly records: Records) {
    this.#table = timetable(records);
    this.#columns = {attendance: attendanceColumn(this.#table)};
  }

  /** Whether some meetings have rules, dates or exceptions, and so want `extras.recurrence`. */
  get recurs(): boolean {
    return this.#table.kind.includes(Kind.special);
  }

  /** Reads what filters and search need, yielding often so that a caller can let the page breathe. */
  *prepare(): Generator<void> {
    Object.assign(this.#columns, yield* columnsOf(this.records));
    this.#index = yield* TextIndex.of(this.records);
  }

  find(query: GroupQuery, view: Viewpoint, findSimilar?: FindSimilar): Found {
    const current = this.#at(view.now);
    const words = this.#index ? searchWords(query.text ?? '') : [];
    const scores = this.#scores(words, findSimilar);
    const conditions = this.#conditions(query, view, scores);
    const misses = missesOf(current, conditions);
    const matches = passing(current, misses);
    const best = words.length > 0 ? ranked(matches, current, scores) : matches;
    const groups = view.per === 'group' ? this.#grouped(current) : undefined;
    const tally: Tally = {agenda: current, conditions, misses, ...(groups && {groups})};
    return {
      agenda: current,
      entries: groups ? this.#firstOfEach(best, current, groups.of) : best,
      facets: () => facetsOf((name) => this.#counts(name, view, tally)),
      similar: findSimilar !== undefined,
    };
  }

  #at(now: number): Agenda {
    if (this.#agenda?.now !== now) {
      this.#agenda = agenda(this.#table, now, (record) => this.records.timing(record), this.extras.recurrence);
    }
    return this.#agenda;
  }

  #scores(words: readonly string[], findSimilar?: FindSimilar): Scores[] {
    const scores = this.#index?.find(words) ?? [];
    if (!findSimilar) return scores;
    return scores.map((exact, n) =>
      exact.some(Boolean) ? exact : (findSimilar(this.#index!, words[n]!, this.records.size) ?? exact),
    );
  }

  #conditions(query: GroupQuery, view: Viewpoint, scores: readonly Scores[]): Condition[] {
    const conditions: Condition[] = [];
    for (const name of facetNames) {
      const values = query[name];
      const column = values?.length ? this.#column(name, view) : undefined;
      if (column) conditions.push(conditionOf(name, by(name), column, values!));
    }
    if (scores.length > 0) conditions.push(textCondition(scores, this.records.size));
    return [...conditions, ...(this.extras.nearby?.(this.records, query) ?? [])];
  }

  #column(name: FacetName, {timeZone}: Viewpoint): Column | undefined {
    if (by(name) === 'record') return this.#columns[name];
    const made = this.#entryColumns;
    if (made?.agenda === this.#agenda && made?.timeZone === timeZone) return made.columns[name];
    const columns = entryColumns(this.#agenda!, timeZone);
    this.#entryColumns = {agenda: this.#agenda!, timeZone, columns: {...columns}};
    return columns[name as keyof typeof columns];
  }

  #counts(name: FacetName, view: Viewpoint, tally: Tally): Map<string, number> | undefined {
    const column = this.#column(name, view);
    return column && countsOf(name, column, by(name), tally);
  }

  #grouped(current: Agenda): NonNullable<Tally['groups']> {
    if (this.#groups?.agenda === current) return this.#groups;
    const of = Uint32Array.from({length: this.records.size}, (_, record) => this.records.groupIndex(record));
    const keys = Float64Array.from(current.record, (record, entry) => of[record]! * 0x20_0000 + entry).sort();
    this.#groups = {agenda: current, of, order: Uint32Array.from(keys, (key) => key % 0x20_0000)};
    return this.#groups;
  }

  #firstOfEach(entries: Uint32Array, {record}: Agenda, groupOf: Uint32Array): Uint32Array {
    const seen = new Set<number>();
    return entries.filter((entry) => {
      const group = groupOf[record[entry]!]!;
      return !seen.has(group) && seen.add(group);
    });
  }
}

const by = (name: FacetName): Condition['by'] => (name === 'day' || name === 'time' ? 'entry' : 'record');
