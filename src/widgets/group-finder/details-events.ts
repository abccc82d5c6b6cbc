import {after, before} from '../../controllers/events.js';
import type {Group, Meeting} from '../../model/group.js';

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
