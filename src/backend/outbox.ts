import type {BackendErrorKind} from './backend.js';
import {Courier} from './courier.js';
import {indexedStore} from './device/indexed-store.js';
import {KeepingStore} from './device/keeping-store.js';
import {Letters, type Unsent} from './letters.js';

/** Something to be sent. */
export interface Letter<Draft = unknown> {
  draft: Draft;
  /** Missing: nobody can know who sent it. */
  secret?: string;
  /** The secret of who it is for, where that takes one. */
  give?: string;
  /** The same for every try of the same letter. */
  key: string;
}

/** Where a letter is. */
export interface Delivery<Answer = unknown> {
  /** `waiting`: it is kept, and sent by itself. `failed`: it is not sent by itself any more. */
  phase: 'sending' | 'waiting' | 'sent' | 'failed' | 'idle';
  /** Why the last try failed. */
  kind?: BackendErrorKind;
  /** Epoch milliseconds of the next try; missing while the browser is offline. */
  retryAt?: number;
  /** Where it is kept until it is sent. */
  where?: 'memory' | 'own-device';
  /** What the backend said; missing when another page of the browser sent it. */
  answer?: Answer;
}

/** What an outbox needs to know. */
export interface OutboxOptions {
  /** What keeps the letters to several backends apart: the endpoint. Without it no letter outlives its page. */
  scope: string;
  /** The event of the page after which nothing of what waits under a secret is sent any more; empty: none. */
  ends: string;
  /** Whether the person has said “this is my own device”. */
  ownDevice: () => boolean;
  /** Sends one letter, once. */
  hand: (letter: Letter) => Promise<unknown>;
  /** Epoch milliseconds. */
  now: () => number;
  /** From 0 up to, not including, 1. */
  chance: () => number;
  /** Does something later, in so many milliseconds; answers how to stop that. */
  alarm: (work: () => void, milliseconds: number) => () => void;
}

/** Letters to one backend, kept until they are sent. */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #store = new KeepingStore(() => indexedStore('kith-outbox'), 'memory');
  readonly #letters: Letters;
  readonly #couriers = new Map<string, Courier>();

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#letters = new Letters(this.#store, options.now);
  }

  /**
   * Takes a letter and tries to send it; then it is kept, and tried again by itself. Resolves when the first try is over.
   * @param tell hears where it is, now and whenever that changes.
   */
  async post(letter: Letter, tell: (delivery: Delivery) => void): Promise<void> {
    if (this.#couriers.has(letter.key)) return this.retry(letter.key);
    const {scope, now} = this.#options;
    const unsent = {letter, scope, tries: 0, since: now()};
    const courier = this.#courier(unsent, tell);
    await this.#settle();
    await this.#letters.put(unsent);
    await courier.go();
  }

  /** Tries a letter of this outbox now. */
  async retry(key: string): Promise<void> {
    await this.#settle();
    await this.#couriers.get(key)?.again();
  }

  /** Gives a letter up. */
  async discard(key: string): Promise<void> {
    await this.#couriers.get(key)?.discard();
    this.#couriers.delete(key);
  }

  /**
   * Goes on sending what earlier visits left on the person's own device for the same backend.
   * @param tell hears how many still wait.
   */
  async takeUp(tell: (waiting: number) => void): Promise<void> {
    if (!(await this.#settle())) return;
    const waiting = new Set<string>();
    for (const unsent of await this.#letters.of(this.#options.scope)) {
      const {key} = unsent.letter;
      if (this.#couriers.has(key)) continue;
      waiting.add(key);
      const courier = this.#courier(unsent, ({phase}) => {
        if (phase === 'sent' || phase === 'idle') waiting.delete(key);
        tell(waiting.size);
      });
      if (!unsent.refused) void courier.go();
    }
    tell(waiting.size);
  }

  /** Tries everything that waits here now. */
  async retryAll(): Promise<void> {
    await Promise.all([...this.#couriers.values()].map((courier) => courier.again()));
  }

  #courier(unsent: Unsent, tell: (delivery: Delivery) => void): Courier {
    const {key} = unsent.letter;
    const courier = new Courier(unsent, this.#letters, this.#options, (delivery) => {
      if (delivery.phase === 'sent' || delivery.phase === 'idle') this.#couriers.delete(key);
      tell(delivery);
    });
    this.#couriers.set(key, courier);
    return courier;
  }

  // Whether letters are kept on the device.
  async #settle(): Promise<boolean> {
    const {scope, ownDevice} = this.#options;
    return scope !== '' && ownDevice() && (await this.#store.keepHere()).keep === 'own-device';
  }
}
