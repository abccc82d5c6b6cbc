import type {BackendErrorKind} from '../../backend/backend.js';
import type {FeedbackPort} from '../../backend/feedback.js';
import type {Seat} from '../../model/contract/feedback/round.js';
import {isOpen} from '../../model/feedback/rules.js';
import {kindOf} from '../failure.js';
import {newSecret} from '../own-link.js';
import {type RoundHost, portOf, tellFailure} from './round-host.js';

/** `untaken`: the link that was handed out. `missing`: what the link should open is not there, or not any more. */
export type SeatPhase = 'loading' | 'untaken' | 'here' | 'missing' | 'failed';

/** How a place begins. */
export interface SeatStart {
  /** What the link holds. */
  secret: string;
  /** The one that was handed out, when taking the place has begun before, and nobody knows whether it arrived. */
  paper?: string | undefined;
}

/** A place in a round, for who holds it. Draws nothing itself. */
export class HeldSeat {
  phase: SeatPhase = 'loading';
  seat: Seat | undefined;
  failure: BackendErrorKind | undefined;
  busy = false;
  /** What opens the place. */
  secret: string;
  readonly #host: RoundHost;
  #paper: string | undefined;
  #own: string | undefined;

  constructor(host: RoundHost, {secret, paper}: SeatStart) {
    this.#host = host;
    this.secret = secret;
    this.#paper = paper;
    if (paper !== undefined) this.#own = secret;
  }

  /** Whether cards are taken now. */
  get isOpen(): boolean {
    return this.seat !== undefined && isOpen(this.seat.round, this.#host.site.now());
  }

  /** Asks what stands. */
  async load(): Promise<void> {
    this.failure = undefined;
    if (!this.seat) this.phase = 'loading';
    this.#host.requestUpdate();
    try {
      await this.refresh();
    } catch (error) {
      const kind = kindOf(error);
      if (kind !== 'missing') this.failure = tellFailure(this.#host, error);
      if (!this.seat) this.phase = kind === 'missing' ? 'missing' : 'failed';
    }
    this.#host.requestUpdate();
  }

  /** Asks what stands by now, and rejects where that cannot be known. Answers whether anything is new. */
  async refresh(): Promise<boolean> {
    const port = await portOf(this.#host);
    const before = this.#told;
    this.#take(await this.#ask(port));
    return this.#told !== before;
  }

  /**
   * Takes the place: from then on a secret of its holder's own opens it.
   * @param before called with that secret before it is sent: who loses the answer must not lose the place.
   */
  take(before: (own: string, paper: string) => void): Promise<boolean> {
    return this.#try(async (port) => {
      const paper = (this.#paper ??= this.secret);
      const own = (this.#own ??= newSecret());
      before(own, paper);
      const seat = await port.takeSeat(paper, own);
      this.secret = own;
      this.#paper = undefined;
      this.#take(seat);
    });
  }

  /** “Pass”, or takes that back. */
  pass(to: string, state: 'owed' | 'passed'): Promise<boolean> {
    return this.#try(async (port) => this.#take(await port.pass(state, {to, secret: this.secret})));
  }

  // Where the answer to taking it was lost: either it has arrived, or it is to be repeated.
  async #ask(port: FeedbackPort): Promise<Seat> {
    try {
      return await port.seat(this.secret);
    } catch (error) {
      if (kindOf(error) !== 'missing' || this.#paper === undefined) throw error;
      return port.takeSeat(this.#paper, this.secret);
    }
  }

  // A stamp is another with every answer.
  get #told(): string {
    return JSON.stringify({...this.seat, stamp: ''});
  }

  #take(seat: Seat): void {
    this.seat = seat;
    this.phase = seat.own ? 'here' : 'untaken';
    this.#host.requestUpdate();
  }

  async #try(act: (port: FeedbackPort) => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    Object.assign(this, {busy: true, failure: undefined});
    this.#host.requestUpdate();
    const failure = await portOf(this.#host)
      .then(act)
      .catch((error: unknown) => tellFailure(this.#host, error));
    Object.assign(this, {busy: false, failure: failure ?? undefined});
    // The place is somebody else's by now.
    if (failure === 'missing') Object.assign(this, {phase: 'missing', seat: undefined});
    this.#host.requestUpdate();
    return !failure;
  }
}
