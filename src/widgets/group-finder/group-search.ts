import {Task, TaskStatus} from '@lit/task';
import {type Backend, BackendError, type BackendErrorKind, type GroupPage, type GroupsPort, isBackendError} from '../../backend/backend.js';
import type {LitElement, ReactiveController} from 'lit';
import type {SiteController} from '../../controllers/site.js';
import type {FacetName, GroupQuery} from '../../model/query.js';

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
  answered: (page: GroupPage) => void;
  failed: (kind: BackendErrorKind, reason: string) => void;
}

const minute = 60_000;

// The type of an error may come from another copy of the library, and anything may throw.
const kindOf = (error: unknown): BackendErrorKind => (isBackendError(error) ? error.kind : 'server');

/** Asks the backend whenever what is asked changes, and keeps what it answered until the next answer is here. */
export class GroupSearch implements ReactiveController {
  /** The newest answer. */
  page?: GroupPage;
  /** The filter whose removal would show most, when nothing was found. */
  wayOut?: {name: FacetName | 'text'; total: number} | undefined;
  readonly #host: Asked;
  readonly #task: Task<readonly [Promise<Backend> | undefined, ...unknown[]], GroupPage | undefined>;
  #timer?: ReturnType<typeof setInterval>;
  #minute = 0;

  constructor(host: Asked, {answered, failed}: Listener) {
    this.#host = host;
    this.#task = new Task(host, {
      args: () => [this.#source, host.query, host.view, host.shown, host.filtersOpen, this.#minute] as const,
      task: async ([source], {signal}) => source && this.#ask(await source, signal),
      onComplete: (page) => page && answered(page),
      onError: (error) => failed(kindOf(error), error instanceof Error ? error.message : String(error)),
    });
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

  /** Why the last question failed; undefined when it did not. */
  get failure(): BackendErrorKind | undefined {
    return this.#task.status === TaskStatus.ERROR ? kindOf(this.#task.error) : undefined;
  }

  /** True until the first answer or failure. */
  get loading(): boolean {
    return !this.page && this.failure === undefined && this.#source !== undefined;
  }

  /** True when nobody named a backend. */
  get homeless(): boolean {
    return this.#host.ready && this.#source === undefined;
  }

  /** Asks again, connecting anew. */
  again(): Promise<void> {
    this.#host.site.reconnect();
    return this.#task.run();
  }

  /** The listing itself, for what is asked beside the list. */
  async port(): Promise<GroupsPort> {
    const groups = (await this.#source)?.groups;
    if (!groups) throw new BackendError('missing', 'This backend has no groups.');
    return groups;
  }

  get #source(): Promise<Backend> | undefined {
    return this.#host.ready ? this.#host.site.backend : undefined;
  }

  #options(signal: AbortSignal) {
    const {view, filtersOpen, site} = this.#host;
    return {signal, per: view === 'group' ? 'group' : 'meeting', timeZone: site.visitorZone, facets: filtersOpen} as const;
  }

  async #ask({groups}: Backend, signal: AbortSignal): Promise<GroupPage> {
    if (!groups) throw new BackendError('missing', 'This backend has no groups.');
    const {query, shown, site} = this.#host;
    const page = await groups.search({...query, from: site.now(), limit: shown}, this.#options(signal));
    this.wayOut = page.total === 0 ? await this.#findWayOut(groups, signal) : undefined;
    signal.throwIfAborted();
    return (this.page = page);
  }

  async #findWayOut(groups: GroupsPort, signal: AbortSignal): Promise<GroupSearch['wayOut']> {
    const {query, site} = this.#host;
    const names = Object.keys(query) as (FacetName | 'text')[];
    let best: GroupSearch['wayOut'];
    for (const name of names) {
      const {total} = await groups.search({...query, [name]: undefined, from: site.now(), limit: 0}, this.#options(signal));
      if (total > (best?.total ?? 0)) best = {name, total};
    }
    return best;
  }

  // “Starts in 20 minutes” grows old. While somebody is inside the list, rows must not move under their finger.
  #tick(): void {
    if (document.hidden || this.#host.shadowRoot?.activeElement?.closest('li')) return;
    this.#minute = Math.floor(this.#host.site.now() / minute);
    this.#host.requestUpdate();
  }

  readonly #onOnline = (): void => {
    if (this.failure === 'offline') void this.again();
  };
}
