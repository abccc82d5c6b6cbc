import {type Backend, BackendError, type BackendErrorKind, type ChangesPort} from '../../src/backend/backend.js';
import {deviceBackend} from '../../src/backend/device/device-backend.js';
import type {Group} from '../../src/model/group.js';

/**
 * A backend that takes word of changes and keeps them in memory, by the rules of every backend; a test decides when it
 * answers and how it fails.
 */
export class ListeningKeeper implements Backend {
  /** Everything that was asked of it: which verb, and with what. */
  readonly asked: [verb: keyof ChangesPort, ...args: unknown[]][] = [];
  /** While set, nothing arrives, and this is why. */
  fails: BackendErrorKind | undefined;
  /** While set, a letter arrives, but its answer is lost. */
  losesAnswers = false;
  /** While set, answers wait for it. */
  holds: Promise<void> | undefined;
  readonly groups: Backend['groups'];
  readonly changes: ChangesPort;

  constructor(groups: readonly Group[]) {
    const {groups: listing, changes} = deviceBackend({groups, source: {id: 'lantern', name: 'Lantern Network'}});
    this.groups = listing;
    this.changes = {
      send: (draft, link) => this.#ask('send', [draft, link], () => changes.send(draft, link)),
      get: (link) => this.#ask('get', [link], () => changes.get(link)),
      correct: (draft, link, version) =>
        this.#ask('correct', [draft, link, version], () => changes.correct(draft, link, version)),
      withdraw: (link) => this.#ask('withdraw', [link], () => changes.withdraw(link)),
    };
  }

  /** What was asked by one verb. */
  all<V extends keyof ChangesPort>(verb: V): Parameters<ChangesPort[V]>[] {
    return this.asked.filter(([name]) => name === verb).map(([, ...args]) => args as Parameters<ChangesPort[V]>);
  }

  async #ask<T>(verb: keyof ChangesPort, args: unknown[], act: () => Promise<T>): Promise<T> {
    this.asked.push([verb, ...args]);
    await this.holds;
    if (this.fails) throw new BackendError(this.fails, `It fails: ${this.fails}.`);
    const answer = await act();
    if (this.losesAnswers) throw new BackendError('timeout', 'The answer was lost.');
    return answer;
  }
}
