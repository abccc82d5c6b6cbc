import {type Backend, BackendError, type BackendErrorKind, type CheckInsPort} from '../../src/backend/backend.js';
import {deviceBackend} from '../../src/backend/device/device-backend.js';
import type {Letter} from '../../src/controllers/sending.js';
import type {CheckInDraft} from '../../src/model/contract/check-in-draft.js';

/** A check-in that every backend takes. */
export const letter = (more: Partial<Letter<CheckInDraft>> = {}): Letter<CheckInDraft> => ({
  draft: {questionnaire: {id: 'arriving', version: '1'}, answers: {note: ['A long day.']}, audience: 'self'},
  secret: 's'.repeat(32),
  key: 'k'.repeat(32),
  ...more,
});

/** A backend on a network of which a test decides when it fails. */
export class CheckInKeeper implements Backend {
  /** Keys of everything that reached it, and of what it was asked to send in vain. */
  readonly asked: string[] = [];
  readonly arrived: string[] = [];
  /** While set, nothing arrives, and this is why. */
  fails: BackendErrorKind | undefined;
  /** Seconds that it asks to wait. */
  retryAfter: number | undefined;
  /** While set, a letter arrives, but its answer is lost. */
  losesAnswers = false;
  /** While set, answers wait for it. */
  holds: Promise<void> | undefined;
  readonly checkIns: CheckInsPort;

  constructor() {
    const {checkIns} = deviceBackend();
    this.checkIns = {
      send: (draft, link) => this.#ask(link.key, () => checkIns.send(draft, link)),
      sendAnonymously: (draft, link) => this.#ask(link.key, () => checkIns.sendAnonymously(draft, link)),
      get: (link) => checkIns.get(link),
      list: (secret) => checkIns.list(secret),
      correct: (draft, link, version) => checkIns.correct(draft, link, version),
      withdraw: (link) => checkIns.withdraw(link),
      withdrawAll: (secret) => checkIns.withdrawAll(secret),
    };
  }

  async #ask<T>(key: string, act: () => Promise<T>): Promise<T> {
    this.asked.push(key);
    await this.holds;
    if (this.fails) throw Object.assign(new BackendError(this.fails, 'It fails.'), {retryAfter: this.retryAfter});
    const answer = await act();
    this.arrived.push(key);
    if (this.losesAnswers) throw new BackendError('timeout', 'The answer was lost.');
    return answer;
  }
}
