import type {ReadPool} from '../../database/reading.js';
import {type Answered, answered, countsOf, withFacetOf} from './answer.js';
import {CountCache, type Counts} from './cache.js';
import {Recent} from './recent.js';
import {clusters} from './clusters.js';
import {type Conditions, conditionsOf} from './conditions.js';
import {candidates, countRows, hitsOfCandidates} from './counting.js';
import {hits, items, pageByWalking, pageOfHits} from './page.js';
import {Params} from './params.js';
import type {Page, Question, Reading} from './question.js';
import {type Row, listingRow, statement} from './statement.js';
import {type Matcher, matchersOf} from './words.js';

/** What was found: a page of it, and how much there is in all. */
export interface Found {
  answer: Answered;
  counts: Counts;
  /** How generously words had to be read. */
  reading: Reading;
}
type Counted = Omit<Found, 'reading'>;

/** One way to read the words of a question. */
interface Version {
  reading: Reading;
  matchers: Matcher[];
}

const readings: Reading[] = ['words', 'parts', 'similar'];

// From here on, walking along what comes next fills a page sooner than collecting all that is found.
const muchFound = 2_000;

// Words and places say by themselves which few meetings are meant.
const isNarrow = ({words, near, box}: Question): boolean => words.length > 0 || Boolean(near) || Boolean(box);

// Nothing asked: the first question of every visitor.
const isPlain = (question: Question): boolean => !isNarrow(question) && question.filters.length === 0;

const keyFor = (question: Question, reading: Reading): string => JSON.stringify([question, reading]);

/** Counts that are no older than a page: those that were under way already may be. */
const current = async (counts: Counts, {version}: Answered, again: () => Promise<Counts>): Promise<Counts> =>
  counts.version === version ? counts : again();

/** Answers questions by as few statements as may be, and remembers what it has counted. */
export class Finder {
  readonly #pool: ReadPool;
  readonly #cache = new CountCache();
  readonly #recent = new Recent();

  constructor(pool: ReadPool) {
    this.#pool = pool;
  }

  /** Reads words as they are; when that finds nothing, ever more generously. */
  async find(question: Question, page: Page): Promise<Found> {
    // A page that follows another reads words as that one did.
    const [first = 'words', ...others] = page.after ? [page.after.reading] : readings;
    let matchers = await matchersOf(this.#pool, question.words, first);
    let found: Found = {reading: first, ...(await this.#find(question, page, {reading: first, matchers}))};
    for (const reading of question.words.length > 0 ? others : []) {
      if (found.counts.total > 0) break;
      const more = await matchersOf(this.#pool, question.words, reading, reading === 'similar' ? matchers : undefined);
      const isSame = JSON.stringify(more) === JSON.stringify(matchers);
      matchers = more;
      if (!isSame) found = {reading, ...(await this.#find(question, page, {reading, matchers}))};
    }
    return found;
  }

  async #find(question: Question, page: Page, {reading, matchers}: Version): Promise<Counted> {
    const key = keyFor(question, reading);
    const known = this.#cache.known(key);
    if (known) {
      const answer = await this.#page(question, page, matchers, known);
      if (answer.version === known.version) return {answer, counts: known};
    }
    if (!isNarrow(question)) return this.#findBroad(question, page, key);
    const answer = await this.#whole(question, page, matchers);
    const found = countsOf(question, answer);
    this.#cache.keep(key, found);
    return {answer, counts: found};
  }

  async #findBroad(question: Question, page: Page, key: string): Promise<Counted> {
    if (isPlain(question)) return this.#findAll(question, page, key);
    const count = () => this.#cache.count(key, () => this.#count(question));
    const found = await count();
    const answer = await this.#page(question, page, [], found);
    return {answer, counts: await current(found, answer, count)};
  }

  // Of everything there is, hardly anything changes in a minute: what was counted a moment ago will do until it is counted.
  async #findAll(question: Question, page: Page, key: string): Promise<Counted> {
    const count = () => this.#countAll(question, key);
    const counting = count();
    // Nobody may be left who waits for it.
    counting.catch(() => undefined);
    const recent = this.#recent.of(question);
    const answer = await this.#page(question, page, []);
    if (recent?.version === answer.version) return {answer, counts: recent};
    return {answer, counts: await current(await counting, answer, count)};
  }

  async #countAll(question: Question, key: string): Promise<Counts> {
    const counts = await this.#cache.count(key, () => this.#countBy(question, false));
    this.#recent.keep(question, counts);
    return counts;
  }

  // One filter alone is missed by nearly everything: what its values would leave is what they leave without it.
  async #count(question: Question): Promise<Counts> {
    const [filter, ...others] = question.filters;
    if (!filter || others.length > 0 || !question.facets) return this.#countBy(question, false);
    const without = {...question, filters: []};
    const countAll = () => this.#countAll(without, keyFor(without, 'words'));
    const [found, all] = await Promise.all([this.#countBy(question, true), this.#recent.of(without) ?? countAll()]);
    return withFacetOf(filter.name, found, all.version === found.version ? all : await countAll());
  }

  async #countBy(question: Question, strict: boolean): Promise<Counts> {
    const params = new Params();
    const conditions = conditionsOf(question, [], params);
    const tables = [candidates(conditions, question, strict || !question.facets)];
    return countsOf(question, await this.#ask(tables, countRows(question, params), params));
  }

  /** One page; how much there is decides how it is found. Without `known` it is much. */
  #page(question: Question, page: Page, matchers: readonly Matcher[], known?: Counts): Promise<Answered> {
    const params = new Params();
    const conditions = conditionsOf(question, matchers, params);
    const isMuch = isPlain(question) || !known || known.total > muchFound;
    const tables = this.#pageTables(question, page, conditions, params, isMuch);
    return this.#ask(
      tables,
      [items],
      params,
      isPlain(question) ? `kith_${question.per}_${page.after ? 'next' : 'first'}` : undefined,
    );
  }

  #pageTables(question: Question, page: Page, conditions: Conditions, params: Params, isMuch: boolean): string[] {
    if (isMuch && question.words.length === 0) return [pageByWalking(question, page, conditions, params)];
    return [hits(conditions), pageOfHits(question, page, params)];
  }

  /** A page and all counts by one statement. */
  #whole(question: Question, page: Page, matchers: readonly Matcher[]): Promise<Answered> {
    const params = new Params();
    const conditions = conditionsOf(question, matchers, params);
    const tables = [
      candidates(conditions, question, !question.facets),
      hitsOfCandidates,
      pageOfHits(question, page, params),
    ];
    return this.#ask(tables, [items, ...countRows(question, params), ...clusters(question, params)], params);
  }

  /** @param name of a statement whose text is always the same, so that it is planned once for each connection */
  async #ask(tables: readonly string[], kinds: readonly string[], {values}: Params, name?: string): Promise<Answered> {
    const text = statement(tables, [listingRow, ...kinds]);
    const {rows} = await this.#pool.query<Row>({text, values, ...(name && {name})});
    return answered(rows);
  }
}
