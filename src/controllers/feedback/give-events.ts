import type {CardDraft} from '../../model/contract/feedback/card-draft.js';
import {after, before} from '../events.js';

/** Before a card is sent. Preventing it keeps it here. */
export class KithGiveEvent extends Event {
  static readonly type = 'kith-give';
  constructor(
    /** What would be sent. */
    readonly draft: CardDraft,
  ) {
    super(KithGiveEvent.type, before);
  }
}

/** After a card has arrived: the backend has said so. It never says whose it is. */
export class KithGivenEvent extends Event {
  static readonly type = 'kith-given';
  constructor() {
    super(KithGivenEvent.type, after);
  }
}
