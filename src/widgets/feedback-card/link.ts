import type {ReactiveController} from 'lit';
import {type LinkName, secretInAddress} from '../../controllers/own-link.js';
import {secretOfPage} from '../../controllers/page-secret.js';
import type {KithFeedbackCard} from './feedback-card.js';

/** What a link leads to. */
export type Kind = 'ask' | 'give' | 'own' | 'receive';

const kinds: readonly (readonly [LinkName, Kind])[] = [
  ['kith-ask', 'receive'],
  ['kith-give', 'give'],
  ['kith-card', 'own'],
];

/** Where somebody is: `secret` is empty where no link led here. */
export interface Place {
  kind: Kind;
  secret: string;
}

// What stands in the address now wins over what was taken out of it before.
const placeNow = (discreet: boolean): Place => {
  const inAddress = kinds.find(([name]) => secretInAddress(location.href, name));
  const candidates = inAddress ? [inAddress] : kinds;
  for (const [name, kind] of candidates) {
    const secret = secretOfPage(discreet, name);
    if (secret) return {kind, secret};
  }
  return {kind: 'ask', secret: ''};
};

/** Which link the page was opened by, also when it changes. */
export class Link implements ReactiveController {
  place: Place | undefined;
  readonly #host: KithFeedbackCard;

  constructor(host: KithFeedbackCard) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#look);
    addEventListener('kith-leaving', this.#forget);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#look);
    removeEventListener('kith-leaving', this.#forget);
  }

  // Not before it is known whether nothing may stay in the address.
  hostUpdate(): void {
    if (!this.place && this.#host.isConnected && !this.#host.site.waits)
      this.place = placeNow(this.#host.site.discreet);
  }

  /** Goes on as if another link had been opened. */
  go(place: Place): void {
    this.place = place;
    this.#host.requestUpdate();
  }

  readonly #look = (): void => {
    const {kind, secret} = placeNow(this.#host.site.discreet);
    if (kind === this.place?.kind && secret === this.place.secret) return;
    this.go({kind, secret});
  };

  // Who left in a hurry must not find it again by Back.
  readonly #forget = (): void => this.go({kind: 'ask', secret: ''});
}
