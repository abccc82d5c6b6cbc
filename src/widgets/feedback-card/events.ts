import {after, before} from '../../controllers/events.js';
import type {AskDraft} from '../../model/contract/feedback/ask-draft.js';

/** Before feedback is asked for. Preventing it keeps it here. */
export class KithAskEvent extends Event {
  static readonly type = 'kith-ask';
  constructor(
    /** What would be sent. */
    readonly draft: AskDraft,
  ) {
    super(KithAskEvent.type, before);
  }
}

/** After feedback was asked for, and both links are there. */
export class KithAskedEvent extends Event {
  static readonly type = 'kith-asked';
  constructor(
    /** The link for peers, so that a page can hand it on. The one to read with is nobody's but the asker's. */
    readonly link: string,
  ) {
    super(KithAskedEvent.type, after);
  }
}

export {KithGiveEvent, KithGivenEvent} from '../../controllers/feedback/give-events.js';
