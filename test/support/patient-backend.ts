import {type Backend, BackendError, type BackendErrorKind, type GroupPage} from '../../src/backend/backend.js';
import type {GroupsPort} from '../../src/backend/backend.js';
import {memoryBackend} from '../../src/backend/device/memory.js';
import type {Group} from '../../src/model/group.js';
import {type Facets, facetNames} from '../../src/model/query.js';

type Search = Parameters<GroupsPort['search']>;

const withoutNone = (facets: Facets): Facets =>
  Object.fromEntries(facetNames.map((name) => [name, (facets[name] ?? []).filter(({count}) => count > 0)]));

/**
 * As over the net: answers wait until the test lets them come, counts come only to who asks for them and without what
 * would leave nothing, and no answer has more than so many items.
 */
export class PatientBackend implements Backend {
  /** Everything that was ever asked. */
  readonly asked: Search[] = [];
  /** While set, answers come at once. */
  quick = true;
  /** While set, every answer is this failure. */
  fails: BackendErrorKind | undefined;
  readonly groups: GroupsPort;
  readonly #port: GroupsPort;
  readonly #rowsAtOnce: number;
  readonly #waiting: (() => void)[] = [];
  #arrived?: () => void;

  constructor(groups: readonly Group[], rowsAtOnce = 500) {
    this.#port = memoryBackend(groups, {id: 'far'}).groups!;
    this.#rowsAtOnce = rowsAtOnce;
    this.groups = {
      search: (query, options) => this.#search(query, options),
      get: (id, options) => this.#port.get(id, options),
    };
  }

  /** Resolves when so many questions wait. */
  async waits(count = 1): Promise<void> {
    while (this.#waiting.length < count) await new Promise<void>((resolve) => (this.#arrived = resolve));
  }

  /** Lets everything that waits be answered. */
  answer(): void {
    for (const go of this.#waiting.splice(0)) go();
  }

  async #search(query: Search[0], options: Search[1] = {}): Promise<GroupPage> {
    this.asked.push([query, options]);
    if (!this.quick) await this.#turn();
    options.signal?.throwIfAborted();
    if (this.fails) throw new BackendError(this.fails, `It fails: ${this.fails}.`);
    if ((query.limit ?? 0) > this.#rowsAtOnce) throw new BackendError('invalid', 'limit is too much');
    const {facets, ...page} = await this.#port.search(query, options);
    return {...page, facets: options.facets ? withoutNone(facets) : {}};
  }

  #turn(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#arrived?.();
    });
  }
}
