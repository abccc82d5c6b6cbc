import type {BackendErrorKind} from '../../backend/backend.js';
import type {FeedbackPort, Versioned} from '../../backend/feedback.js';
import type {OwnRound} from '../../model/contract/feedback/round.js';
import {kindOf} from '../failure.js';
import {type RoundHost, portOf, tellFailure} from './round-host.js';
import {seatLinks} from './round-links.js';
import {seatSecretOf} from './secrets.js';

/** `missing`: what the link should open is not there, or not any more. */
export type RoundPhase = 'loading' | 'here' | 'missing' | 'failed';

type Change = Parameters<FeedbackPort['changeRound']>[0];

/** A round, for who leads it: what stands, and what can be changed. Draws nothing itself. */
export class LedRound {
  phase: RoundPhase = 'loading';
  value: OwnRound | undefined;
  /** Private links of the places, in the order of `value.seats`. */
  links: readonly string[] = [];
  /** Why it could not be loaded, or changed. */
  failure: BackendErrorKind | undefined;
  busy = false;
  readonly #host: RoundHost;
  readonly secret: string;
  #version = '';

  constructor(host: RoundHost, secret: string) {
    this.#host = host;
    this.secret = secret;
  }

  /** Whether cards are taken now. */
  get isOpen(): boolean {
    return this.value !== undefined && !this.value.closed && this.#host.site.now() < this.value.until;
  }

  /** Asks what stands. */
  async load(): Promise<void> {
    this.failure = undefined;
    if (!this.value) this.phase = 'loading';
    this.#host.requestUpdate();
    try {
      await this.refresh();
    } catch (error) {
      if (kindOf(error) !== 'missing') this.failure = tellFailure(this.#host, error);
      if (!this.value) this.phase = kindOf(error) === 'missing' ? 'missing' : 'failed';
    }
    this.#host.requestUpdate();
  }

  /** Asks what stands by now, and rejects where that cannot be known. Answers whether anything is new. */
  async refresh(): Promise<boolean> {
    const port = await portOf(this.#host);
    const before = JSON.stringify(this.value);
    await this.take(await port.round(this.secret));
    return JSON.stringify(this.value) !== before;
  }

  /** Takes what is known already. */
  async take({value, version}: Versioned<OwnRound>): Promise<void> {
    if (this.links.length !== value.seats.length)
      this.links = await seatLinks(this.secret, value.seats.length, this.#host.page);
    Object.assign(this, {value, phase: 'here'});
    this.#version = version;
    this.#host.requestUpdate();
  }

  /** Adds places at the end of the circle. */
  add(names: readonly string[]): Promise<boolean> {
    return this.#change(async ({seats}) => ({
      add: await Promise.all(
        names.map(async (name, index) => ({name, secret: await seatSecretOf(this.secret, seats.length + index)})),
      ),
    }));
  }

  /** Somebody has left. */
  leave(id: string): Promise<boolean> {
    return this.#change(() => ({left: [id]}));
  }

  /** More time, or less. */
  extend(until: number): Promise<boolean> {
    return this.#change(() => ({until}));
  }

  /** Closes it for good. */
  close(): Promise<boolean> {
    return this.#change(() => ({closed: true}));
  }

  /** Takes it back, as long as no card was given. True when it is gone. */
  withdraw(): Promise<boolean> {
    return this.#try(async (port) => {
      await port.withdrawRound(this.secret);
      Object.assign(this, {phase: 'missing', value: undefined});
    });
  }

  #change(make: (value: OwnRound) => Change | Promise<Change>): Promise<boolean> {
    return this.#try(async (port) => {
      const send = async (): Promise<Versioned<OwnRound>> =>
        port.changeRound(await make(this.value!), this.secret, this.#version);
      try {
        await this.take(await send());
      } catch (error) {
        if (kindOf(error) !== 'conflict') throw error;
        // Changed elsewhere, on another page of who leads it: the wish still stands.
        await this.take(await port.round(this.secret));
        await this.take(await send());
      }
    });
  }

  // After a failure nobody knows what has arrived: it is asked.
  async #try(act: (port: FeedbackPort) => Promise<void>): Promise<boolean> {
    if (this.busy || !this.value) return false;
    Object.assign(this, {busy: true, failure: undefined});
    this.#host.requestUpdate();
    const failure = await portOf(this.#host)
      .then(act)
      .catch((error: unknown) => tellFailure(this.#host, error));
    if (failure) await this.refresh().catch(() => undefined);
    Object.assign(this, {busy: false, failure: failure ?? undefined});
    this.#host.requestUpdate();
    return !failure;
  }
}
