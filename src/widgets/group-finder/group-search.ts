import type {LitElement, ReactiveController} from 'lit';
import type {Backend, BackendErrorKind, GroupPage, GroupsPort} from '../../backend/backend.js';
import {kindOf, notOffered} from '../../controllers/failure.js';
import type {SiteController} from '../../controllers/site.js';
import type {GroupQuery} from '../../model/query.js';
import type {Question} from './view.js';
import type {Part} from './whole-of.js';

/** What the finder is asked to show. */
export interface Asked extends LitElement {
  readonly site: SiteController;
  /** The filters as they are now. A new object only when something changed. */
  readonly query: GroupQuery;
  readonly view: 'time' | 'group';
  /** How many rows. */
  readonly shown: number;
  /** Whether the counts of the filters are on the screen. */
  readonly filtersOpen: boolean;
  /** Whether the filters may be searched with yet. */
  readonly ready: boolean;
}

/** Who hears of answers. */
export interface Listener {
  answered: (page: GroupPage, query: GroupQuery, signal: AbortSignal) => void;
  failed: (kind: BackendErrorKind, reason: string) => void;
}

const minute = 60_000;
// More rows than this at once need several questions.
const rowsAtOnce = 500;
// Where it stands in what is wanted whether the filters are open.
const counts = 4;

/**
 * Asks the backend whenever what is asked changes, and keeps what it answered until the next answer is here. As a `Task`,
 * but it draws once for each answer and not also for each question: that halves the work of a keystroke.
 */
export class GroupSearch implements ReactiveController {
  /** The newest answer. */
  page?: GroupPage;
  /** What the newest answer was asked: while the next one is on its way, the list is about this. */
  answers?: Question;
  /** Whether an answer is on its way. */
  busy = false;
  /** The rows that stand in the list. */
  rows?: unknown;
  /** Why the last question failed; undefined when it did not. */
  failure?: BackendErrorKind | undefined;
  readonly #host: Asked;
  readonly #listener: Listener;
  #asked: readonly unknown[] = [];
  #from = 0;
  #abort?: AbortController;
  #timer?: ReturnType<typeof setInterval>;

  constructor(host: Asked, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.#tick(), minute);
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    removeEventListener('online', this.#onOnline);
  }

  hostUpdate(): void {
    const [wanted, before] = [this.#wanted, this.#asked];
    const first = wanted.findIndex((part, index) => part !== before[index]);
    this.#asked = wanted;
    // Counts that nobody sees any more are not asked for.
    if (first < 0 || (first === counts && !this.#host.filtersOpen)) return;
    void this.#ask();
  }

  /** True until the first answer or failure. */
  get loading(): boolean {
    return !this.page && this.failure === undefined && !this.homeless;
  }

  /** True when nobody named a backend. */
  get homeless(): boolean {
    return this.#host.ready && !this.#host.site.waits && this.#source === undefined;
  }

  /** True when the newest answer is the list that is asked for, though there may be more or newer of it. */
  get stands(): boolean {
    const {query, view} = this.#host;
    return this.answers?.query === query && this.answers.view === view;
  }

  /** Asks again, connecting anew. */
  again(): Promise<void> {
    this.#host.site.reconnect();
    this.failure = undefined;
    this.#asked = this.#wanted;
    this.#host.requestUpdate();
    return this.#ask();
  }

  /** The listing itself, for what is asked beside the list. */
  async port(): Promise<GroupsPort> {
    const groups = (await this.#source)?.groups;
    if (!groups) throw notOffered('groups');
    return groups;
  }

  // What an answer depends on; last, whether its counts are wanted.
  get #wanted(): readonly unknown[] {
    const {query, view, shown, filtersOpen} = this.#host;
    return [this.#source, query, view, shown, filtersOpen];
  }

  get #source(): Promise<Backend> | undefined {
    const {ready, site} = this.#host;
    return ready && !site.waits ? site.backend : undefined;
  }

  /** @param quiet nobody has asked: then a failure is no news to somebody who reads the list. */
  async #ask(quiet = false): Promise<void> {
    this.#abort?.abort();
    const {signal} = (this.#abort = new AbortController());
    this.busy = this.#source !== undefined;
    if (!this.busy) return;
    try {
      const {query, view} = this.#host;
      const page = await this.#answer(signal);
      if (signal.aborted) return;
      Object.assign(this, {page, answers: {query, view}, failure: undefined, busy: false});
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#listener.answered(page, query, signal);
    } catch (error) {
      if (!signal.aborted) this.#fail(error, quiet);
    }
  }

  async #answer(signal: AbortSignal): Promise<GroupPage> {
    const groups = await this.port();
    const {query, shown, view, filtersOpen, site} = this.#host;
    const per = view === 'group' ? 'group' : 'meeting';
    const before = this.#page(shown);
    if (!before) this.#from = site.now();
    const search: Part = (part) =>
      groups.search(
        {...query, from: this.#from, limit: shown, ...part},
        {signal, per, timeZone: site.visitorZone, facets: filtersOpen},
      );
    if (!before && shown <= rowsAtOnce) return search({});
    const {wholeOf} = await import('./whole-of.js');
    return wholeOf(before, shown, search);
  }

  // What more rows can go on from, when that is all that is asked.
  #page(shown: number): GroupPage | undefined {
    const {page, stands} = this;
    return stands && page?.cursor && page.items.length < shown ? page : undefined;
  }

  #fail(error: unknown, quiet: boolean): void {
    this.busy = false;
    this.#host.requestUpdate();
    if (quiet && this.page) return;
    this.failure = kindOf(error);
    this.#listener.failed(this.failure, error instanceof Error ? error.message : String(error));
  }

  // “Starts in 20 minutes” grows old. While somebody is inside the list, rows must not move under their finger.
  #tick(): void {
    if (this.busy || document.hidden || this.#host.shadowRoot?.activeElement?.closest('li')) return;
    void this.#ask(true);
  }

  readonly #onOnline = (): void => {
    if (this.failure === 'offline') void this.again();
  };
}
