import type {ReactiveControllerHost} from 'lit';
import type {BackendErrorKind} from '../../src/backend/backend.js';
import {Sending, type SendingOptions} from '../../src/controllers/sending.js';
import {type Answer, type Draft, hand} from '../../src/widgets/check-in-form/steps/hand.js';
import {CheckInKeeper} from './check-in-keeper.js';
import {heldIn} from './databases.js';

export const moment = Date.UTC(2026, 2, 10);

/** A page with one widget that sends. Its clock stands still, and alarms ring when a test says so. */
export class SendingPage {
  now = moment;
  online = true;
  updates = 0;
  readonly alarms: {work: () => void; milliseconds: number}[] = [];
  readonly sending: Sending<Draft, Answer>;
  readonly phases: string[] = [];
  readonly keeper: CheckInKeeper;

  constructor(keeper = new CheckInKeeper(), options: Partial<SendingOptions<Draft, Answer>> = {}) {
    this.keeper = keeper;
    const host: ReactiveControllerHost = {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => this.#onUpdate(),
      updateComplete: Promise.resolve(true),
    };
    this.sending = new Sending(host, {
      backend: () => Promise.resolve(keeper),
      hand,
      queue: () => true,
      scope: () => '/api',
      now: () => this.now,
      chance: () => 0.5,
      alarm: (work, milliseconds) => {
        const alarm = {work, milliseconds};
        this.alarms.push(alarm);
        return () => void this.alarms.splice(this.alarms.indexOf(alarm), 1);
      },
      ...options,
    });
    this.sending.hostConnected();
  }

  /** Lets time pass until the next try, and waits until that is over. */
  async ring(): Promise<void> {
    const {work, milliseconds} = this.alarms[0]!;
    this.now += milliseconds;
    work();
    await this.until(() => !['sending', 'idle'].includes(this.sending.state.phase));
  }

  /** Waits for an update after which something holds. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  leave(): void {
    this.sending.hostDisconnected();
  }

  readonly #waiting: (() => void)[] = [];

  #onUpdate(): void {
    this.updates++;
    this.phases.push(this.sending.state.phase);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** A backend at which nothing arrives. */
export const failing = (kind: BackendErrorKind): CheckInKeeper => Object.assign(new CheckInKeeper(), {fails: kind});
/** All that waits on the device, as text. */
export const stored = (): Promise<string> => heldIn('kith-outbox');
