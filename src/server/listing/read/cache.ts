import type {Facets} from '../../../model/query.js';
import type {Cluster} from '../../../model/contract/group-page.js';

/** How much a question finds, as of one version of the listing. */
export interface Counts {
  version: string;
  total: number;
  facets?: Facets;
  clusters?: Cluster[];
}

// About 20 MB: a value, or so many characters of a question, takes some 200 bytes.
const most = 100_000;
const charactersOfOne = 200;

const sizeOf = (key: string, {facets, clusters}: Counts): number =>
  Object.values(facets ?? {}).reduce(
    (sum, values) => sum + values.length,
    10 + (clusters?.length ?? 0) + Math.ceil(key.length / charactersOfOne),
  );

/** Keeps what was counted last: nothing is counted twice in one minute while the listing stays as it is. */
export class CountCache {
  readonly #kept = new Map<string, Counts>();
  readonly #under = new Map<string, Promise<Counts>>();
  #size = 0;

  /** What was counted for a question, of whatever version. */
  known(key: string): Counts | undefined {
    const counts = this.#kept.get(key);
    if (!counts) return undefined;
    // What was asked last goes last.
    this.#kept.delete(key);
    this.#kept.set(key, counts);
    return counts;
  }

  keep(key: string, counts: Counts): void {
    this.#drop(key);
    this.#kept.set(key, counts);
    this.#size += sizeOf(key, counts);
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= most) return;
      this.#drop(oldest);
    }
  }

  /** Counts, unless that is under way already: then it waits for that. */
  async count(key: string, ask: () => Promise<Counts>): Promise<Counts> {
    const under = this.#under.get(key);
    if (under) return under;
    const asking = ask();
    this.#under.set(key, asking);
    try {
      const counts = await asking;
      this.keep(key, counts);
      return counts;
    } finally {
      this.#under.delete(key);
    }
  }

  #drop(key: string): void {
    const counts = this.#kept.get(key);
    if (!counts) return;
    this.#kept.delete(key);
    this.#size -= sizeOf(key, counts);
  }
}
