import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Backend, BackendError} from '../backend/backend.js';
import type {Delivery, Letter, Outbox} from '../backend/outbox.js';
import {kindOf} from './failure.js';
import {saidOwnDevice} from './own-device.js';

export type {Letter} from '../backend/outbox.js';

/**
 * Where a letter is. `waiting`: kept, and sent by itself. `sent`: the backend has answered. `failed`: not sent by itself
 * any more; the letter is still here for `retry`.
 */
export type SendingState<Answer = unknown> = Delivery<Answer>;

/** What `Sending` needs to know. */
export interface SendingOptions<Draft, Answer> {
  backend: () => Promise<Backend> | undefined;
  /** Gives one letter to its port, once. Rejects where the backend has no such port. */
  hand: (backend: Backend | undefined, letter: Letter<Draft>) => Promise<Answer>;
  /** Whether the page lets what cannot be sent now be kept and sent later. */
  queue: () => boolean;
  /** Epoch milliseconds. */
  now: () => number;
  /** The endpoint: what is kept for one is never sent to another. Without it nothing outlives the page. */
  scope?: () => string;
  /**
   * The event of the page that says that all of this kind was taken back: what waits is then discarded, and told as `idle`.
   * `kith-erased`, for check-ins, when missing; empty for what is never taken back with others.
   */
  ends?: string;
  /** Forgets a failed connection, so that the next try connects anew. */
  reconnect?: () => void;
  /** From 0 up to, not including, 1. */
  chance?: () => number;
  /** Does something later, in so many milliseconds; answers how to stop that. */
  alarm?: (work: () => void, milliseconds: number) => () => void;
}

const alarm = (work: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

/** Sends one letter at a time, and says truthfully where it is. Nothing here rejects. */
export class Sending<Draft, Answer> implements ReactiveController {
  state: SendingState<Answer> = {phase: 'idle'};
  /** How many letters of earlier visits wait on this device, and are being sent. */
  earlier = 0;
  readonly #host: ReactiveControllerHost;
  readonly #options: SendingOptions<Draft, Answer>;
  #letter: Letter<Draft> | undefined;
  #outbox?: Promise<Outbox> | undefined;
  #backend?: Promise<Backend> | undefined;

  constructor(host: ReactiveControllerHost, options: SendingOptions<Draft, Answer>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('kith-leaving', this.#forget);
  }

  hostDisconnected(): void {
    removeEventListener('kith-leaving', this.#forget);
  }

  // Once the host knows its page: offline it is too late to load what keeps letters.
  hostUpdated(): void {
    if (this.#outbox || !this.#options.queue()) return;
    this.#open()
      .then((outbox) => outbox.takeUp((waiting) => this.#count(waiting)))
      .catch(() => undefined);
  }

  /** Resolves when it is sent, kept for later, or failed. Another letter than one that failed takes its place. */
  async send(letter: Letter<Draft>): Promise<void> {
    const {phase} = this.state;
    if (phase === 'sending') return;
    if (phase === 'failed' && this.#letter?.key !== letter.key) this.discard();
    this.#letter = letter;
    this.#say({phase: 'sending'});
    const outbox = this.#options.queue() ? await this.#open().catch(() => undefined) : undefined;
    await (outbox?.post(letter, (state) => this.#hear(letter, state as SendingState<Answer>)) ?? this.#once(letter));
  }

  /** Tries again what waits or failed. */
  async retry(): Promise<void> {
    if (this.#letter) await this.send(this.#letter);
  }

  /** Tries again what earlier visits left. */
  async retryEarlier(): Promise<void> {
    await (await this.#outbox)?.retryAll();
  }

  /** Forgets the letter, wherever it is kept. */
  discard(): void {
    const letter = this.#letter;
    this.#letter = undefined;
    this.#say({phase: 'idle'});
    if (letter) void this.#outbox?.then((outbox) => outbox.discard(letter.key)).catch(() => undefined);
  }

  async #once(letter: Letter<Draft>): Promise<void> {
    const state = await this.#hand(letter).then(
      (answer): SendingState<Answer> => ({phase: 'sent', answer}),
      (error: unknown) => this.#failed(error),
    );
    this.#hear(letter, state);
  }

  #failed(error: unknown): SendingState<Answer> {
    const {retryAfter} = Object(error) as Partial<BackendError>;
    const retryAt = retryAfter === undefined ? {} : {retryAt: this.#options.now() + retryAfter * 1_000};
    return {phase: 'failed', kind: kindOf(error), ...retryAt};
  }

  async #hand(letter: Letter<Draft>): Promise<Answer> {
    // A host that is gone from the page has no backend any more, but what was sent from it goes on.
    this.#backend = this.#options.backend() ?? this.#backend;
    const backend = await this.#backend?.catch((error: unknown) => {
      this.#options.reconnect?.();
      throw error;
    });
    return this.#options.hand(backend, letter);
  }

  #open(): Promise<Outbox> {
    return (this.#outbox ??= this.#import());
  }

  async #import(): Promise<Outbox> {
    try {
      const module = await import('../backend/outbox.js');
      const {now, chance = Math.random, scope, ends = 'kith-erased'} = this.#options;
      const hand = (letter: Letter): Promise<Answer> => this.#hand(letter as Letter<Draft>);
      const more = {alarm: this.#options.alarm ?? alarm, scope: scope?.() ?? '', ends};
      return new module.Outbox({now, chance, hand, ownDevice: saidOwnDevice, ...more});
    } catch (error) {
      this.#outbox = undefined;
      throw error;
    }
  }

  // Of a letter that was discarded, or replaced, nothing is told.
  #hear({key}: Letter<Draft>, state: SendingState<Answer>): void {
    if (this.#letter?.key === key) this.#say(state);
  }

  #say(state: SendingState<Answer>): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  #count(waiting: number): void {
    this.earlier = waiting;
    this.#host.requestUpdate();
  }

  // What keeps letters forgets by itself.
  readonly #forget = (): void => {
    this.#letter = undefined;
    this.#say({phase: 'idle'});
  };
}
