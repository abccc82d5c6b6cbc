import {type FacetName, type Facets, type GroupQuery, facetNames} from '../query.js';
import type {Agenda} from './agenda.js';
import {type Columns, columnsOf} from './columns.js';
import {type Tally, conditionOf, countsOf, facetsOf} from './counting.js';
import {attendanceColumn, entryColumns} from './entry-columns.js';
import type {Listing, Viewpoint} from './listing.js';
import type {Condition, Misses} from './match.js';
import type {Column} from './timetable.js';

const by = (name: FacetName): Condition['by'] => (name === 'day' || name === 'time' ? 'entry' : 'record');

/** The filters of a listing and their counts: loaded and prepared when the first of them is wanted. */
export class Filtering {
  readonly #listing: Listing;
  readonly #columns: Columns;
  #entryColumns?: {agenda: Agenda; timeZone: string; columns: Columns};
  #groups?: NonNullable<Tally['groups']> & {agenda: Agenda};

  constructor(listing: Listing) {
    this.#listing = listing;
    this.#columns = {attendance: attendanceColumn(listing.table)};
  }

  /** Reads the traits of every record, yielding often so that a caller can let the page breathe. */
  *prepare(): Generator<void> {
    Object.assign(this.#columns, yield* columnsOf(this.#listing.records));
  }

  /** The filters that are on, as conditions on agenda entries. */
  conditions(query: GroupQuery, agenda: Agenda, view: Viewpoint): Condition[] {
    return facetNames.flatMap((name) => {
      const values = query[name];
      const column = values?.length ? this.#column(name, agenda, view) : undefined;
      return column && values ? [conditionOf(name, by(name), column, values)] : [];
    });
  }

  /** Counts for every filter that has data. */
  facets(agenda: Agenda, conditions: readonly Condition[], misses: Misses, view: Viewpoint): Facets {
    const groups = view.per === 'group' ? this.#grouped(agenda) : undefined;
    const tally: Tally = {agenda, conditions, misses, ...(groups && {groups})};
    return facetsOf((name) => {
      const column = this.#column(name, agenda, view);
      return column && countsOf(name, column, by(name), tally);
    });
  }

  #column(name: FacetName, agenda: Agenda, {timeZone}: Viewpoint): Column | undefined {
    if (by(name) === 'record') return this.#columns[name];
    if (this.#entryColumns?.agenda !== agenda || this.#entryColumns.timeZone !== timeZone) {
      this.#entryColumns = {agenda, timeZone, columns: {...entryColumns(agenda, timeZone)}};
    }
    return this.#entryColumns.columns[name];
  }

  #grouped(agenda: Agenda): NonNullable<Tally['groups']> {
    if (this.#groups?.agenda === agenda) return this.#groups;
    const {records} = this.#listing;
    const of = Uint32Array.from({length: records.size}, (_, record) => records.groupIndex(record));
    const keys = Float64Array.from(agenda.record, (record, entry) => of[record]! * 0x20_0000 + entry).sort();
    this.#groups = {agenda, of, order: Uint32Array.from(keys, (key) => key % 0x20_0000)};
    return this.#groups;
  }
}
