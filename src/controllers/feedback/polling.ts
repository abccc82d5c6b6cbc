import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {BackendError} from '../../backend/backend.js';

/** What `Polling` needs to know. */
export interface PollingOptions {
  /** Asks once. True when something was new: then it asks again sooner. A rejection is waited out. */
  ask: (signal: AbortSignal) => Promise<boolean>;
  /** From 0 up to, not including, 1. */
  chance?: () => number;
  /** Does something later, in so many milliseconds; answers how to stop that. */
  alarm?: (work: () => void, milliseconds: number) => () => void;
  /** Epoch milliseconds. */
  now?: () => number;
}

const least = 5_000;
const most = 60_000;
const growth = 1.6;

const later = (work: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * Asks again and again for what may be new: after 5 s, then ever more seldom, up to once a minute. At once when the page
 * comes back into sight; never while nobody sees it, and not after the host has left the page.
 */
export class Polling implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: PollingOptions;
  #pause = least;
  // epoch milliseconds: a backend has asked to be left alone until then
  #notBefore = 0;
  #on = false;
  #connected = false;
  #stopAlarm: (() => void) | undefined;
  #asking: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: PollingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    document.addEventListener('visibilitychange', this.#onSight);
    addEventListener('focus', this.#onSight);
    addEventListener('online', this.#onSight);
    this.#wait();
  }

  hostDisconnected(): void {
    this.#connected = false;
    document.removeEventListener('visibilitychange', this.#onSight);
    removeEventListener('focus', this.#onSight);
    removeEventListener('online', this.#onSight);
    this.#rest();
  }

  /** From now on it asks; the first time after a while. */
  start(): void {
    this.#on = true;
    this.#pause = least;
    this.#wait();
  }

  /** Asks no more, until it is started again. */
  stop(): void {
    this.#on = false;
    this.#rest();
  }

  /** Something may be new now: asks at once. */
  poke(): void {
    this.#pause = least;
    void this.#ask();
  }

  /** Stops for good: the host forgets it. */
  end(): void {
    this.stop();
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  get #awake(): boolean {
    return this.#on && this.#connected && !document.hidden;
  }

  readonly #onSight = (): void => {
    if (document.hidden) this.#rest();
    else if (this.#on) this.poke();
  };

  #rest(): void {
    this.#stopAlarm?.();
    this.#stopAlarm = undefined;
    this.#asking?.abort();
    this.#asking = undefined;
  }

  get #now(): number {
    return (this.#options.now ?? Date.now)();
  }

  #wait(): void {
    this.#stopAlarm?.();
    this.#stopAlarm = undefined;
    if (!this.#awake || this.#asking) return;
    const {alarm = later, chance = Math.random} = this.#options;
    // not all pages at one moment: a tenth more or less
    const pause = Math.max(this.#pause * (0.9 + 0.2 * chance()), this.#notBefore - this.#now);
    this.#stopAlarm = alarm(() => void this.#ask(), pause);
  }

  async #ask(): Promise<void> {
    if (!this.#awake || this.#asking) return;
    if (this.#now < this.#notBefore) return this.#wait();
    this.#stopAlarm?.();
    const asking = (this.#asking = new AbortController());
    await this.#once(asking.signal);
    if (this.#asking !== asking) return;
    this.#asking = undefined;
    this.#wait();
  }

  async #once(signal: AbortSignal): Promise<void> {
    const longer = Math.min(this.#pause * growth, most);
    try {
      this.#pause = (await this.#options.ask(signal)) ? least : longer;
    } catch (error) {
      const {retryAfter = 0} = Object(error) as Partial<BackendError>;
      this.#pause = longer;
      this.#notBefore = this.#now + retryAfter * 1_000;
    }
  }
}
