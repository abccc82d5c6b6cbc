import type {BackendErrorKind} from '../backend/backend.js';

/** How every event travels: out of the widget, and further up. */
export const after: EventInit = {bubbles: true, composed: true};
/** How an event travels that may be prevented. */
export const before: EventInit = {...after, cancelable: true};

/** After something could not be loaded, sent or taken back. */
export class KithFailedEvent extends Event {
  static readonly type = 'kith-failed';
  constructor(
    readonly kind: BackendErrorKind,
    /** Plain English, for developers. */
    readonly reason: string,
  ) {
    super(KithFailedEvent.type, after);
  }
}
