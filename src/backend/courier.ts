import {type BackendErrorKind, isBackendError} from './backend.js';
import type {Letters, Unsent} from './letters.js';
import type {Delivery, OutboxOptions} from './outbox.js';

// After so many tries it waits for somebody to ask, or for the next visit.
const mostTries = 8;
// Milliseconds: the first pause is at most this, each later one twice as long.
const base = 5_000;
const longest = 600_000;
// Trying again would come to the same.
const final = new Set<BackendErrorKind>(['invalid', 'denied', 'auth', 'missing']);

// Of two pages that have the same letter only one sends it; where that cannot be arranged, its key makes it one.
const alone = <T>(key: string, work: () => Promise<T>): Promise<T> => {
  const {locks} = navigator as Partial<Navigator>;
  return locks ? locks.request(`kith-outbox ${key}`, work) : work();
};

const isOffline = (): boolean => globalThis.navigator?.onLine === false;

/** Brings one letter: again and again, in growing pauses, until it is sent, refused, or was tried too often. */
export class Courier {
  readonly #letters: Letters;
  readonly #options: OutboxOptions;
  readonly #tell: (delivery: Delivery) => void;
  #unsent: Unsent;
  #state: 'free' | 'busy' | 'over' = 'free';
  #cancel?: (() => void) | undefined;

  constructor(unsent: Unsent, letters: Letters, options: OutboxOptions, tell: (delivery: Delivery) => void) {
    this.#unsent = unsent;
    this.#letters = letters;
    this.#options = options;
    this.#tell = tell;
    globalThis.addEventListener?.('kith-leaving', this.#forget);
    if (options.ends) globalThis.addEventListener?.(options.ends, this.#takenBack);
  }

  /** Tries now. Resolves when the try is over, however it ended. */
  async go(): Promise<void> {
    if (this.#state !== 'free') return;
    this.#rest();
    this.#state = 'busy';
    this.#tell({phase: 'sending'});
    const key = this.#unsent.letter.key;
    const delivery = await alone(key, () => this.#try()).catch((error: unknown) => this.#failed(error));
    if (this.#isOver()) return;
    this.#state = 'free';
    if (delivery.phase === 'sent' || delivery.phase === 'idle') this.#end();
    this.#tell(delivery);
  }

  /** Tries now, as if for the first time. */
  async again(): Promise<void> {
    if (this.#state !== 'free') return;
    await this.#put({tries: 0, refused: false});
    await this.go();
  }

  /** Gives it up, here and on every page. */
  async discard(): Promise<void> {
    this.#end();
    await this.#letters.end(this.#unsent.letter.key, 'discarded');
  }

  async #try(): Promise<Delivery> {
    const {letter, tries} = this.#unsent;
    const known = await this.#letters.look(letter.key);
    if (known && 'ended' in known) return {phase: known.ended === 'sent' ? 'sent' : 'idle'};
    // Counted before: a page that does not survive it has tried.
    await this.#put({tries: Math.max(tries, known?.tries ?? 0) + 1});
    const answer = await this.#options.hand(letter);
    if (!this.#isOver()) await this.#letters.end(letter.key, 'sent');
    return {phase: 'sent', answer};
  }

  async #failed(error: unknown): Promise<Delivery> {
    const {kind, retryAfter = 0} = isBackendError(error) ? error : {kind: 'server' as const};
    if (this.#isOver()) return {phase: 'idle'};
    if (isOffline()) return this.#awaitNetwork(kind);
    const where = await this.#letters.where();
    const {tries} = this.#unsent;
    if (final.has(kind)) await this.#put({refused: true});
    if (final.has(kind) || tries >= mostTries) return {phase: 'failed', kind, where};
    const ceiling = Math.min(longest, base * 2 ** (tries - 1));
    const pause = Math.max(retryAfter * 1_000, ceiling * (0.5 + this.#options.chance() / 2));
    this.#wake(this.#options.alarm(() => void this.go(), pause));
    return {phase: 'waiting', kind, retryAt: this.#options.now() + pause, where};
  }

  // Without a network nothing was tried.
  async #awaitNetwork(kind: BackendErrorKind): Promise<Delivery> {
    await this.#put({tries: this.#unsent.tries - 1});
    this.#wake(() => undefined);
    return {phase: 'waiting', kind, where: await this.#letters.where()};
  }

  async #put(changed: Partial<Unsent>): Promise<void> {
    this.#unsent = {...this.#unsent, ...changed};
    await this.#letters.put(this.#unsent);
  }

  #wake(cancel: () => void): void {
    globalThis.addEventListener?.('online', this.#onOnline);
    this.#cancel = () => {
      cancel();
      globalThis.removeEventListener?.('online', this.#onOnline);
    };
  }

  #rest(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #isOver(): boolean {
    return this.#state === 'over';
  }

  #end(): void {
    this.#rest();
    this.#state = 'over';
    globalThis.removeEventListener?.('kith-leaving', this.#forget);
    globalThis.removeEventListener?.(this.#options.ends, this.#takenBack);
  }

  readonly #onOnline = (): void => void this.go();

  // Who has just taken everything back must not find this there later.
  readonly #takenBack = (): void => {
    if (this.#unsent.letter.secret === undefined) return;
    this.discard()
      .then(() => this.#tell({phase: 'idle'}))
      .catch(() => undefined);
  };

  readonly #forget = (): void => {
    this.#end();
    this.#letters.drop(this.#unsent.letter.key).catch(() => undefined);
  };
}
