import {after} from './events.js';

/** After one check-in, or one card, was taken back for ever. */
export class KithWithdrawnEvent extends Event {
  static readonly type = 'kith-withdrawn';
  constructor(
    /**
     * Id of the check-in. Of a card, a name that follows from its secret: it does not lead back to that, nor to the card
     * among those of its receiver.
     */
    readonly id: string,
  ) {
    super(KithWithdrawnEvent.type, after);
  }
}
