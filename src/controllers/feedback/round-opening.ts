import type {BackendErrorKind} from '../../backend/backend.js';
import type {Versioned} from '../../backend/feedback.js';
import type {OwnRound} from '../../model/contract/feedback/round.js';
import {type RoundForm, type RoundMistake, namesIn, roundMistakes} from '../../model/feedback/round-form.js';
import {newKey, newSecret} from '../own-link.js';
import {dayOf, daysLater, endOf} from './round-days.js';
import {type RoundHost, portOf, tellFailure} from './round-host.js';
import {seatSecretOf} from './secrets.js';

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
      this.#say(false, tellFailure(this.#host, error));
      return undefined;
    }
  }

  async #open(own?: string): Promise<OpenedRound> {
    const port = await portOf(this.#host);
    const {names, one, until, prompt, ...rest} = this.form;
    const {secret, key} = this.#keyFor(own);
    const places = namesIn(names).map(async (name, place) => ({name, secret: await seatSecretOf(secret, place)}));
    const draft = {
      ...rest,
      prompt: prompt.trim(),
      until: endOf(until),
      language: this.#host.site.locale,
      seats: await Promise.all(places),
      ...(rest.pattern === 'one' && {one: Math.min(one, places.length - 1)}),
    };
    return {secret, round: await port.openRound(draft, {secret, key})};
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
