import type {Facets, GroupQuery} from '../query.js';
import type {Records} from '../records.js';
import {searchWords} from '../text/fold.js';
import {type Agenda, type Recurrence, agenda} from './agenda.js';
import type {Filtering} from './filtering.js';
import {type Condition, missesOf, passing, ranked, textCondition} from './match.js';
import {type Scores, TextIndex} from './text-index.js';
import {Kind, type Timetable, timetable} from './timetable.js';

/** For whom and for when a listing is searched. */
export interface Viewpoint {
  /** Epoch minutes. */
  now: number;
  /** IANA zone in which `day` and `time` are meant. */
  timeZone: string;
  per: 'meeting' | 'group';
}

/** Scores what is one typo away from a word. */
export type FindSimilar = (index: TextIndex, typed: string, size: number) => Scores | undefined;

/** Parts that are loaded only when a listing or a query needs them. */
export interface Extras {
  recurrence?: Recurrence;
  nearby?: (records: Records, query: GroupQuery) => Condition[];
  filtering?: Filtering;
}

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
  readonly table: Timetable;
  #agenda?: Agenda;
  #index?: TextIndex;

  constructor(readonly records: Records) {
    this.table = timetable(records);
  }

  /** Whether some meetings have rules, dates or exceptions, and so want `extras.recurrence`. */
  get recurs(): boolean {
    return this.table.kind.includes(Kind.special);
  }

  /** Reads what search needs, yielding often so that a caller can let the page breathe. */
  *prepare(): Generator<void> {
    this.#index = yield* TextIndex.of(this.records);
  }

  find(query: GroupQuery, view: Viewpoint, findSimilar?: FindSimilar): Found {
    const current = this.#at(view.now);
    const scores = this.#scores(query.text ?? '', findSimilar);
    const conditions = this.#conditions(query, view, scores);
    const misses = missesOf(current, conditions);
    const matches = passing(current, misses);
    const best = scores.length > 0 ? ranked(matches, current, scores) : matches;
    return {
      agenda: current,
      entries: view.per === 'group' ? this.#firstOfEach(best, current) : best,
      facets: () => this.extras.filtering?.facets(current, conditions, misses, view) ?? {},
      similar: findSimilar !== undefined,
    };
  }

  #at(now: number): Agenda {
    if (this.#agenda?.now !== now) {
      this.#agenda = agenda(this.table, now, (record) => this.records.timing(record), this.extras.recurrence);
    }
    return this.#agenda;
  }

  #conditions(query: GroupQuery, view: Viewpoint, scores: readonly Scores[]): Condition[] {
    const {filtering, nearby} = this.extras;
    return [
      ...(filtering?.conditions(query, this.#at(view.now), view) ?? []),
      ...(scores.length > 0 ? [textCondition(scores, this.records.size)] : []),
      ...(nearby?.(this.records, query) ?? []),
    ];
  }

  #scores(text: string, findSimilar?: FindSimilar): Scores[] {
    const index = this.#index;
    if (!index) return [];
    const words = searchWords(text);
    const scores = index.find(words);
    if (!findSimilar) return scores;
    return scores.map((exact, n) =>
      exact.some(Boolean) ? exact : (findSimilar(index, words[n]!, this.records.size) ?? exact),
    );
  }

  #firstOfEach(entries: Uint32Array, {record}: Agenda): Uint32Array {
    const seen = new Set<number>();
    return entries.filter((entry) => {
      const group = this.records.groupIndex(record[entry]!);
      return !seen.has(group) && seen.add(group);
    });
  }
}
