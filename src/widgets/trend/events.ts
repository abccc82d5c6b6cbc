import type {BackendErrorKind} from '../../backend/backend.js';

/** How every event travels: out of the widget, and further up. */
const after: EventInit = {bubbles: true, composed: true};

/** After one check-in was taken back for ever. */
export class KithTrendWithdrawnEvent extends Event {
  static readonly type = 'kith-withdrawn';
  constructor(
    /** Id of the check-in. */
    readonly id: string,
  ) {
    super(KithTrendWithdrawnEvent.type, after);
  }
}

/** After all check-ins were taken back for ever. */
export class KithErasedEvent extends Event {
  static readonly type = 'kith-erased';
  constructor() {
    super(KithErasedEvent.type, after);
  }
}

/** After check-ins could not be loaded, withdrawn or erased. */
export class KithTrendFailedEvent extends Event {
  static readonly type = 'kith-failed';
  constructor(
    readonly kind: BackendErrorKind,
    /** Plain English, for developers. */
    readonly reason: string,
  ) {
    super(KithTrendFailedEvent.type, after);
  }
}
