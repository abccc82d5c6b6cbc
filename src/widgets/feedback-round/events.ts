import {after} from '../../controllers/events.js';

/** After a round was opened. What opens it is never told. */
export class KithRoundOpenedEvent extends Event {
  static readonly type = 'kith-round-opened';
  constructor(
    /** How many places it has. */
    readonly places: number,
  ) {
    super(KithRoundOpenedEvent.type, after);
  }
}

/** After a round was closed for good. */
export class KithRoundClosedEvent extends Event {
  static readonly type = 'kith-round-closed';
  constructor() {
    super(KithRoundClosedEvent.type, after);
  }
}
