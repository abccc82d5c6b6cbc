import type {BackendErrorKind} from '../../backend/backend.js';
import type {Versioned} from '../../backend/feedback.js';
import type {OwnRound} from '../../model/contract/feedback/round.js';
import {type RoundForm, type RoundMistake, namesIn, roundMistakes} from '../../model/feedback/round-form.js';
import {KithFailedEvent} from '../events.js';
import {kindOf} from '../failure.js';
import {newKey, newSecret} from '../own-link.js';
import {dayOf, daysLater} from './round-days.js';
import type {RoundHost} from './round-host.js';

/** A round that was opened, and the secret of who leads it. */
export interface OpenedRound {
  secret: string;
  round: Versioned<OwnRound>;
}

/** A round that is being prepared, and its opening. What was written stays when that fails. */
export class RoundOpening {
  form: RoundForm;
  mistakes: Partial<Record<keyof RoundForm, RoundMistake>> = {};
  failure: BackendErrorKind | undefined;
  busy = false;
  /** Whether anything was written or chosen on this page. */
  begun = false;
  /** Called after anything was written or chosen. */
  changed: (() => void) | undefined;
  readonly #host: RoundHost;
  #try: {text: string; secret: string; key: string} | undefined;

  constructor(host: RoundHost, presets: Partial<RoundForm> = {}) {
    this.#host = host;
    const until = daysLater(host.site.now(), 7);
    const empty = {names: '', prompt: '', pattern: 'everyone', one: 0, wish: 'listen', otherView: false} as const;
    this.form = {...empty, until, ...presets};
  }

  /** How many people it is for, as far as they are written down. */
  get count(): number {
    return namesIn(this.form.names).length;
  }

  /** What was written or chosen. */
  write(change: Partial<RoundForm>): void {
    Object.assign(this.form, change);
    this.begun = true;
    this.changed?.();
    if (Object.keys(this.mistakes).length > 0) this.#check();
    this.#host.requestUpdate();
  }

  /** True when it can be opened. */
  check(): boolean {
    this.#check();
    this.#host.requestUpdate();
    return Object.keys(this.mistakes).length === 0;
  }

  /**
   * Opens it. Undefined when that failed: `failure` says why, and another try opens the same round.
   * @param own the secret of who leads it; a fresh one when missing.
   */
  async open(own?: string): Promise<OpenedRound | undefined> {
    if (this.busy) return undefined;
    this.#say(true);
    try {
      const opened = await this.#open(own);
      this.#say(false);
      return opened;
    } catch (error) {
      const kind = kindOf(error);
      this.#host.dispatchEvent(new KithFailedEvent(kind, String(error)));
      this.#say(false, kind);
      return undefined;
    }
  }

  async #open(own?: string): Promise<OpenedRound> {
    const {sendRound} = await import('./round-sending.js');
    const link = this.#keyFor(own);
    return {secret: link.secret, round: await sendRound(this.#host, this.form, link)};
  }

  // The same for every try of the same round, another for another.
  #keyFor(own = newSecret()): {secret: string; key: string} {
    const text = JSON.stringify(this.form);
    if (this.#try?.text !== text) this.#try = {text, secret: own, key: newKey()};
    return this.#try;
  }

  #check(): void {
    const now = this.#host.site.now();
    this.mistakes = roundMistakes(this.form, [dayOf(now), daysLater(now, 365)]);
  }

  #say(busy: boolean, failure?: BackendErrorKind): void {
    Object.assign(this, {busy, failure});
    this.#host.requestUpdate();
  }
}
