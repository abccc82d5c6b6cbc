import type {BackendErrorKind} from '../../backend/backend.js';
import type {OwnAsk} from '../../model/contract/feedback/ask.js';
import type {AskDraft} from '../../model/contract/feedback/ask-draft.js';
import {kindOf} from '../failure.js';
import {newKey, newSecret} from '../own-link.js';
import type {SiteController} from '../site.js';
import {feedbackOf} from './feedback-port.js';
import {giveSecretOf} from './secrets.js';

/** An ask that has been taken, and the secrets of its two links. */
export interface Asked {
  ask: OwnAsk;
  /** Opens what comes: only its asker's. */
  secret: string;
  /** By this one cards are given. */
  give: string;
}

/** Asks, once: what is tried again is the same ask. Nothing here rejects. */
export class Asking {
  phase: 'idle' | 'sending' | 'asked' = 'idle';
  failure: BackendErrorKind | undefined;
  asked: Asked | undefined;
  readonly #site: SiteController;
  readonly #changed: () => void;
  #try: {text: string; secret: string; key: string} | undefined;

  constructor(site: SiteController, changed: () => void) {
    this.#site = site;
    this.#changed = changed;
  }

  /** True once it is taken. */
  async ask(draft: AskDraft): Promise<boolean> {
    if (this.phase === 'sending') return false;
    this.failure = undefined;
    this.#to('sending');
    try {
      const {secret, key} = this.#tryOf(draft);
      const give = await giveSecretOf(secret);
      const {value} = await feedbackOf(await this.#backend()).ask(draft, {secret, give, key});
      this.asked = {ask: value, secret, give};
    } catch (error) {
      this.failure = navigator.onLine ? kindOf(error) : 'offline';
    }
    this.#to(this.asked ? 'asked' : 'idle');
    return this.asked !== undefined;
  }

  /** Forgets it: another ask may be made. */
  forget(): void {
    this.asked = this.failure = this.#try = undefined;
    this.#to('idle');
  }

  #backend(): Promise<Awaited<SiteController['backend']>> {
    const connecting = this.#site.backend;
    return Promise.resolve(connecting).catch((error: unknown) => {
      this.#site.reconnect();
      throw error;
    });
  }

  // Another text is another ask: the first may have arrived all the same, and its links are known to nobody.
  #tryOf(draft: AskDraft): {secret: string; key: string} {
    const text = JSON.stringify(draft);
    if (this.#try?.text !== text) this.#try = {text, secret: newSecret(), key: newKey()};
    return this.#try;
  }

  #to(phase: Asking['phase']): void {
    this.phase = phase;
    this.#changed();
  }
}
