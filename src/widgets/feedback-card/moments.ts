import type {ReactiveController} from 'lit';
import {KithFailedEvent} from '../../controllers/events.js';
import type {KithFeedbackCard} from './feedback-card.js';
import type {Kind, Place} from './link.js';
import type {Moment} from './moment.js';

type Make = (host: KithFeedbackCard, secret: string) => Moment;

const makers: Record<Kind, () => Promise<Make>> = {
  ask: async () => {
    const {Ask} = await import('./ask/ask.js');
    return (host) => new Ask(host);
  },
  give: async () => {
    const {Give} = await import('./give/give.js');
    return (host, secret) => new Give(host, secret);
  },
  own: async () => {
    const {Own} = await import('./own/own.js');
    return (host, secret) => new Own(host, secret);
  },
  receive: async () => {
    const {Receive} = await import('./receive/receive.js');
    return (host, secret) => new Receive(host, secret);
  },
};

/** The moment that the link leads to: loaded when it comes, forgotten when it goes. */
export class Moments implements ReactiveController {
  now: Moment | undefined;
  /** It could not be loaded. */
  stuck = false;
  readonly #host: KithFeedbackCard;
  #place: Place | undefined;

  constructor(host: KithFeedbackCard) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const {place} = this.#host.link;
    if (place === this.#place) return;
    this.#place = place;
    this.now?.leave();
    this.now = undefined;
    if (place) void this.load();
  }

  /** Loads it, once more after a failure. */
  async load(): Promise<void> {
    const place = this.#place;
    if (!place) return;
    this.stuck = false;
    try {
      const make = await makers[place.kind]();
      // Meanwhile another link may have been opened.
      if (place !== this.#place) return;
      this.now = make(this.#host, place.secret);
      this.now.dress(this.#host);
    } catch (error) {
      if (place !== this.#place) return;
      this.stuck = true;
      this.#host.dispatchEvent(new KithFailedEvent('offline', error instanceof Error ? error.message : ''));
    }
    this.#host.requestUpdate();
  }
}
