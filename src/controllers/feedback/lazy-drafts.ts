import type {Writing} from '../../model/feedback/writing.js';
import {Lazy} from '../lazy.js';
import type {CardDrafts} from './card-drafts.js';
import type {GivingHost, Recipient} from './recipient.js';

/** What keeps the words of a card, loaded where the page lets words be kept. */
export class LazyDrafts {
  readonly #host: GivingHost;
  readonly #drafts: Lazy<CardDrafts>;

  constructor(host: GivingHost) {
    this.#host = host;
    this.#drafts = new Lazy(host, async () => new (await import('./card-drafts.js')).CardDrafts(host));
  }

  /** Where the words are now. */
  get kept(): string {
    return this.#drafts.module?.kept ?? 'nowhere';
  }

  /** The person has said “this is my own device”. */
  get own(): boolean {
    return this.#drafts.module?.own ?? false;
  }

  save(writing: Writing): void {
    this.#drafts.module?.save(writing);
  }

  async clear(): Promise<void> {
    await this.#drafts.module?.clear();
  }

  /** Whether words may stay on this device: after a yes only. */
  async say(own: boolean, writing: Writing): Promise<void> {
    await (await this.#drafts.load()).say(own, writing);
  }

  /** What was begun to somebody on an earlier visit. Rejects where what keeps it does not load. */
  async of(to: Recipient): Promise<Writing | undefined> {
    return this.#host.drafts === 'off' ? undefined : (await this.#drafts.load()).of(to);
  }
}
