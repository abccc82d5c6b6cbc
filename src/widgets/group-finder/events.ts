import type {BackendErrorKind} from '../../backend/backend.js';
import type {Group, Meeting} from '../../model/group.js';
import type {GroupQuery} from '../../model/query.js';
import type {Problem} from '../../model/records.js';

const after: EventInit = {bubbles: true, composed: true};
const before: EventInit = {...after, cancelable: true};

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

/** After the details of a group have closed. */
export class KithClosedEvent extends Event {
  static readonly type = 'kith-closed';
  constructor(readonly group: Group) {
    super(KithClosedEvent.type, after);
  }
}

/** Before a way to join is followed: a link, a mail, a call. Preventing it keeps the visitor on the page. */
export class KithJoinEvent extends Event {
  static readonly type = 'kith-join';
  constructor(
    readonly group: Group,
    readonly meeting: Meeting,
    /** Where the visitor is about to go. */
    readonly href: string,
  ) {
    super(KithJoinEvent.type, before);
  }
}

/** After the listing has been looked through, when some of it needs the site owner's eye. */
export class KithProblemsEvent extends Event {
  static readonly type = 'kith-problems';
  constructor(readonly problems: readonly Problem[]) {
    super(KithProblemsEvent.type, after);
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
