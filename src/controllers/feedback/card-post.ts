import type {Versioned} from '../../backend/feedback.js';
import type {OwnCard} from '../../model/contract/feedback/card.js';
import type {CardDraft} from '../../model/contract/feedback/card-draft.js';
import {newKey} from '../own-link.js';
import {type Letter, Sending, type SendingState} from '../sending.js';
import {handCard} from './hand-card.js';
import type {GivingHost, Recipient} from './recipient.js';

/** Brings a card to who it is for, and says truthfully where it is. Nothing here rejects. */
export class CardPost {
  readonly #sending: Sending<CardDraft, Versioned<OwnCard>>;
  #letter: {text: string; letter: Letter<CardDraft>} | undefined;

  constructor(host: GivingHost) {
    const {site} = host;
    this.#sending = new Sending(host, {
      backend: () => site.backend,
      hand: handCard,
      queue: () => host.queue,
      now: site.now,
      scope: () => (site.endpoint ? `feedback ${site.endpoint}` : ''),
      // check-ins that are taken back take no card with them
      ends: '',
      reconnect: () => site.reconnect(),
    });
  }

  get state(): SendingState<Versioned<OwnCard>> {
    return this.#sending.state;
  }

  /** How many cards of earlier visits wait on this device, and are being sent. */
  get earlier(): number {
    return this.#sending.earlier;
  }

  send(draft: CardDraft, recipient: Recipient): Promise<void> {
    return this.#sending.send(this.#letterOf(draft, recipient));
  }

  retry(): Promise<void> {
    return this.#sending.retry();
  }

  discard(): void {
    this.#sending.discard();
  }

  // The same for every try of one text, another for another text.
  #letterOf(draft: CardDraft, {secret, give}: Recipient): Letter<CardDraft> {
    const text = JSON.stringify([draft, secret]);
    if (this.#letter?.text !== text) this.#letter = {text, letter: {draft, secret, give, key: newKey()}};
    return this.#letter.letter;
  }
}
