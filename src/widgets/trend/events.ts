import {after} from '../../controllers/events.js';

/** After all check-ins were taken back for ever. */
export class KithErasedEvent extends Event {
  static readonly type = 'kith-erased';
  constructor() {
    super(KithErasedEvent.type, after);
  }
}
