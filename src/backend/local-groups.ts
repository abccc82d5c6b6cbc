import type {Group, Source} from '../model/group.js';
import {type GroupQuery, facetNames} from '../model/query.js';
import type {Problem, Records} from '../model/records.js';
import {type Agenda, noTime} from '../model/listing/agenda.js';
import {type FindSimilar, type Found, Listing} from '../model/listing/listing.js';
import type {GroupPage, GroupsPort, Occurrence, SearchOptions} from './backend.js';
import {deviceZone} from './feeds/zones.js';
import {inSlices} from './in-slices.js';
import type * as Placed from './placed.js';

const minute = 60_000;
const pageSize = 25;
const rowsKept = 1000;

/** What a local listing is made of. */
export interface LocalListing {
  records: Records;
  source: Source[];
  /** Looks the listing over as a whole; from then on `records.problems(index)` tells about single records. */
  explain?: () => Promise<Problem[]>;
  /** Epoch milliseconds: when it was read. */
  asOf: number;
}

const asks = (query: GroupQuery) => ({
  text: Boolean(query.text?.trim()),
  place: query.near !== undefined || query.box !== undefined,
  filter: facetNames.some((name) => query[name]?.length),
});

/** Groups searched on the visitor's device, whatever feed or store they came from. */
export class LocalGroups implements GroupsPort {
  readonly #listing: Listing;
  readonly #about: LocalListing;
  readonly #rows = new Map<number, Pick<Occurrence, 'group' | 'meeting'>>();
  #recurrence?: Promise<void>;
  #filtering?: Promise<void>;
  #prepared?: Promise<void>;
  #place?: typeof Placed;
  #problems?: Promise<Problem[]>;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(about: LocalListing) {
    this.#about = about;
    this.#listing = new Listing(about.records);
  }

  async search(query: GroupQuery, options: SearchOptions = {}): Promise<GroupPage> {
    const wanted = asks(query);
    await this.#load({...wanted, filter: wanted.filter || options.facets === true});
    options.signal?.throwIfAborted();
    const found = this.#find(query, options);
    // Afterwards, so that reading for search never delays the first page.
    this.#later ??= setTimeout(() => void this.prepare(), 100);
    const similar = wanted.text && found.entries.length === 0;
    const whole = similar ? await this.#findSimilar(query, options) : found;
    const page = this.#page(whole, query);
    return wanted.place ? this.#place!.placed(page, whole, query, this.#about.records) : page;
  }

  // Only what this question needs.
  async #load({text, place, filter}: ReturnType<typeof asks>): Promise<void> {
    const {extras, recurs} = this.#listing;
    if (recurs) await (this.#recurrence ??= this.#loadRecurrence());
    if (text) await this.prepare();
    if (filter) await (this.#filtering ??= this.#loadFiltering());
    if (place) extras.nearby = (this.#place ??= await import('./placed.js')).nearby;
  }

  async get(id: string, {signal}: {signal?: AbortSignal} = {}): Promise<Group> {
    const {groupWith} = await import('./look-up.js');
    const group = await groupWith(id, this.#about.records);
    signal?.throwIfAborted();
    return group;
  }

  /** Makes search ready; called after the first page so that it never delays it. */
  prepare(): Promise<void> {
    return (this.#prepared ??= inSlices(this.#listing.prepare()));
  }

  problems(): Promise<Problem[]> {
    return (this.#problems ??= import('./look-up.js').then(({problemsOf}) => problemsOf(this.#about)));
  }

  async #loadRecurrence(): Promise<void> {
    const {upcoming} = await import('../model/time/upcoming.js');
    this.#listing.extras.recurrence = upcoming;
  }

  async #findSimilar(query: GroupQuery, options: SearchOptions): Promise<Found> {
    const {findSimilar} = await import('../model/listing/typo.js');
    options.signal?.throwIfAborted();
    return this.#find(query, options, findSimilar);
  }

  async #loadFiltering(): Promise<void> {
    const {Filtering} = await import('../model/listing/filtering.js');
    const filtering = new Filtering(this.#listing);
    await inSlices(filtering.prepare());
    this.#listing.extras.filtering = filtering;
  }

  #find(query: GroupQuery, {timeZone = deviceZone(), per = 'meeting'}: SearchOptions, similar?: FindSimilar): Found {
    const now = Math.floor((query.from ?? Date.now()) / minute);
    return this.#listing.find(query, {now, timeZone, per}, similar);
  }

  #page({agenda, entries, facets, similar}: Found, {cursor, limit = pageSize}: GroupQuery): GroupPage {
    const first = Number(cursor ?? 0);
    const next = first + limit;
    let counted: GroupPage['facets'] | undefined;
    return {
      items: Array.from(entries.subarray(first, next), (entry) => this.#occurrence(agenda, entry)),
      get facets() {
        return (counted ??= facets());
      },
      total: entries.length,
      ...(similar && entries.length > 0 && {similar}),
      ...(next < entries.length && {cursor: String(next)}),
      source: this.#about.source,
      asOf: this.#about.asOf,
    };
  }

  // From key to key most rows stay: what was built for them is kept, as long as it is not much.
  #built(index: number): Pick<Occurrence, 'group' | 'meeting'> {
    let built = this.#rows.get(index);
    if (!built) {
      const {records} = this.#about;
      if (this.#rows.size >= rowsKept) this.#rows.clear();
      this.#rows.set(index, (built = {group: records.group(index), meeting: records.meeting(index)}));
    }
    return built;
  }

  #occurrence({record, start, special}: Agenda, entry: number): Occurrence {
    const item: Occurrence = {...this.#built(record[entry]!)};
    const {meeting} = item;
    const at = start[entry]!;
    if (at >= noTime) return item;
    item.start = at * minute;
    item.end = (at + meeting.minutes) * minute;
    const instance = special.get(entry);
    if (instance?.cancelled) Object.assign(item, {cancelled: true, next: instance.next && instance.next * minute});
    return item;
  }
}
