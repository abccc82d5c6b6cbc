import type {BackendErrorKind} from '../../backend/backend.js';
import type {Group, Meeting} from '../../model/group.js';
import type {GroupQuery} from '../../model/query.js';

/** How every event travels: out of the widget, and further up. */
export const after: EventInit = {bubbles: true, composed: true};
/** How an event travels that may be prevented. */
export const before: EventInit = {...after, cancelable: true};

/** After the list shows what was searched for. */
export class KithSearchedEvent extends Event {
  static readonly type = 'kith-searched';
  constructor(
    readonly query: GroupQuery,
    readonly total: number,
  ) {
    super(KithSearchedEvent.type, after);
  }
}

/** Before the details of a group open. Preventing it leaves them closed, so that a page can show its own. */
export class KithOpenEvent extends Event {
  static readonly type = 'kith-open';
  constructor(
    readonly group: Group,
    readonly meeting: Meeting,
  ) {
    super(KithOpenEvent.type, before);
  }
}

/** After the listing could not be loaded. */
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
