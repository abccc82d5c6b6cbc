import {after, before} from '../../controllers/events.js';
import type {Group, Meeting} from '../../model/group.js';
import type {GroupQuery} from '../../model/query.js';

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
