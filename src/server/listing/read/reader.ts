import type {GroupSearch} from '../../../model/contract/group-search.js';
import type {Source} from '../../../model/group.js';
import type {ReadPool} from '../../database/reading.js';
import type {FoundPage, ListingReader} from '../listing-store.js';
import {type Answered, itemOf, placeAfter} from './answer.js';
import {toCursor} from './cursor.js';
import {Finder, type Found} from './finder.js';
import {groupWith} from './group.js';
import {type Page, type Question, read} from './question.js';

/** Each group of a page once, as JSON text. */
const bodiesOf = (items: Answered['items']): string[] => [
  ...new Map(items.map((row) => [row.group, row.body])).values(),
];

/** The listing in PostgreSQL, as it is read. */
export class Reader implements ListingReader {
  readonly #pool: ReadPool;
  readonly #now: () => number;
  readonly #finder: Finder;
  #credits?: {version: string; source: Source[]};

  constructor(pool: ReadPool, now: () => number) {
    this.#pool = pool;
    this.#now = now;
    this.#finder = new Finder(pool);
  }

  async version(): Promise<string> {
    const {rows} = await this.#pool.query<{version: string}>({
      name: 'kith_version',
      text: 'SELECT version FROM listing',
    });
    return rows[0]?.version ?? '';
  }

  group(id: string): ReturnType<ListingReader['group']> {
    return groupWith(id, this.#pool);
  }

  async search(search: GroupSearch): Promise<FoundPage> {
    const {question, page} = read(search, this.#now());
    return this.#pageOf(question, page, await this.#finder.find(question, page));
  }

  async #pageOf(question: Question, page: Page, {answer, counts, reading}: Found): Promise<FoundPage> {
    const items = answer.items.slice(0, page.limit);
    const place = placeAfter(answer.items, page, {moment: question.moment, reading});
    return {
      items: items.map((row) => itemOf(row, question)),
      groups: bodiesOf(items),
      ...(counts.facets && {facets: counts.facets}),
      total: counts.total,
      ...(place && {cursor: toCursor(place)}),
      ...(reading === 'similar' && counts.total > 0 && {similar: true}),
      ...(counts.clusters && {clusters: counts.clusters}),
      source: await this.#sourceOf(answer.version),
      asOf: answer.asOf,
      version: answer.version,
    };
  }

  /** Everyone to be credited. They change only with the version of the listing. */
  async #sourceOf(version: string): Promise<Source[]> {
    if (this.#credits?.version === version) return this.#credits.source;
    const {rows} = await this.#pool.query<{id: string; name: string | null; url: string | null}>(`
      SELECT id, name, url FROM sources s
      WHERE EXISTS (SELECT FROM groups g WHERE g.source = s.id AND g.vanished_at IS NULL) ORDER BY id`);
    const source = rows.map(({id, name, url}) => ({id, ...(name !== null && {name}), ...(url !== null && {url})}));
    this.#credits = {version, source};
    return source;
  }
}
