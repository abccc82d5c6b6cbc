import type {LitElement} from 'lit';
import type {BackendErrorKind} from '../../backend/backend.js';
import type {FeedbackPort, Versioned} from '../../backend/feedback.js';
import type {OwnCard} from '../../model/contract/feedback/card.js';
import type {CardText} from '../../model/contract/feedback/card-draft.js';
import {kindOf} from '../failure.js';
import type {SiteController} from '../site.js';
import {feedbackOf} from './feedback-port.js';

interface CardHost extends LitElement {
  readonly site: SiteController;
}

/** What is going on with a card, at the wish of its giver. */
type CardWork = 'correcting' | 'withdrawing' | undefined;

/** A card, for who gave it: read, corrected, withdrawn. Nothing here rejects: `failure` and `trouble` say how it went. */
export class OwnCardLink {
  phase: 'loading' | 'here' | 'missing' | 'failed' | 'withdrawn' = 'loading';
  card: Versioned<OwnCard> | undefined;
  /** Why it could not be loaded. */
  failure: BackendErrorKind | undefined;
  /** Why it could not be corrected or withdrawn. */
  trouble: BackendErrorKind | undefined;
  work: CardWork;
  readonly secret: string;
  readonly #host: CardHost;

  /** @param card when it is known already. */
  constructor(host: CardHost, secret: string, card?: Versioned<OwnCard>) {
    this.#host = host;
    this.secret = secret;
    if (card) this.#take(card);
  }

  /** Loads it. */
  async load(): Promise<void> {
    await this.look().catch((error: unknown) => {
      this.failure = this.#kindOf(error);
      if (!this.card) this.phase = 'failed';
    });
    this.#host.requestUpdate();
  }

  /** Looks whether there is anything new, such as thanks; true when there is. Rejects where that cannot be known. */
  async look(signal?: AbortSignal): Promise<boolean> {
    const before = this.card;
    const card = await (
      await this.#port()
    )
      .given(this.secret, signal && {signal})
      .catch((error: unknown) => this.#missing(error));
    // Meanwhile it may have been corrected or withdrawn here.
    if (this.work || this.card !== before || this.phase === 'withdrawn') return false;
    if (card) this.#take(card);
    else this.#gone();
    this.#host.requestUpdate();
    return card?.version !== before?.version;
  }

  /** True when it is corrected; also how a name is added to one that waits. */
  correct(text: CardText): Promise<boolean> {
    return this.#do('correcting', async (port) =>
      this.#take(await port.correct(text, this.secret, this.card!.version)),
    );
  }

  /** Takes it back for ever; true when it is gone. */
  withdraw(): Promise<boolean> {
    return this.#do('withdrawing', async (port) => {
      await port.withdraw(this.secret);
      this.card = undefined;
      this.phase = 'withdrawn';
    });
  }

  async #do(work: CardWork, act: (port: FeedbackPort) => Promise<void>): Promise<boolean> {
    if (this.work) return false;
    this.work = work;
    this.trouble = undefined;
    this.#host.requestUpdate();
    try {
      await act(await this.#port());
    } catch (error) {
      this.trouble = this.#kindOf(error);
    }
    this.work = undefined;
    // Somebody else with the link, or the time, was first: what holds now is read.
    if (this.trouble && this.trouble !== 'offline') await this.load();
    this.#host.requestUpdate();
    return !this.trouble;
  }

  #take(card: Versioned<OwnCard>): void {
    this.card = card;
    this.phase = 'here';
    this.failure = undefined;
  }

  #gone(): void {
    this.card = undefined;
    this.phase = 'missing';
  }

  #missing(error: unknown): undefined {
    if (this.#kindOf(error) !== 'missing') throw error;
  }

  #kindOf(error: unknown): BackendErrorKind {
    return navigator.onLine ? kindOf(error) : 'offline';
  }

  async #port(): Promise<FeedbackPort> {
    const {site} = this.#host;
    try {
      return feedbackOf(await site.backend);
    } catch (error) {
      site.reconnect();
      throw error;
    }
  }
}
