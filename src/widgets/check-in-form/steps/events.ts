import {after, before} from '../../../controllers/events.js';
import type {AnonymousCheckIn, CheckInDraft} from '../../../model/contract/check-in-draft.js';

/** Before a check-in is sent. Preventing it keeps it here, so that a page can send it in its own way. */
export class KithCheckInEvent extends Event {
  static readonly type = 'kith-check-in';
  constructor(
    /** What would be sent. */
    readonly draft: CheckInDraft | AnonymousCheckIn,
    readonly anonymous: boolean,
  ) {
    super(KithCheckInEvent.type, before);
  }
}

/** After a check-in has arrived: the backend has said so. */
export class KithCheckedInEvent extends Event {
  static readonly type = 'kith-checked-in';
  constructor(
    /** Id of the questionnaire. */
    readonly questionnaire: string,
    readonly anonymous: boolean,
  ) {
    super(KithCheckedInEvent.type, after);
  }
}
