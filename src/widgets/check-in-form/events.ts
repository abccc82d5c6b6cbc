import type {BackendErrorKind} from '../../backend/backend.js';
import type {Unsupported} from '../../model/fhir/read.js';

/** How every event travels: out of the widget, and further up. */
export const after: EventInit = {bubbles: true, composed: true};

/** After help is shown for a worrying answer. It never says which. */
export class KithRiskEvent extends Event {
  static readonly type = 'kith-risk';
  constructor() {
    super(KithRiskEvent.type, after);
  }
}

/** After a questionnaire was read that asks for something the form cannot do. */
export class KithUnsupportedEvent extends Event {
  static readonly type = 'kith-unsupported';
  constructor(readonly features: readonly Unsupported[]) {
    super(KithUnsupportedEvent.type, after);
  }
}

/** After the questions could not be shown, or a check-in not be sent or withdrawn. */
export class KithCheckInFailedEvent extends Event {
  static readonly type = 'kith-failed';
  constructor(
    readonly kind: BackendErrorKind,
    /** Plain English, for developers. */
    readonly reason: string,
  ) {
    super(KithCheckInFailedEvent.type, after);
  }
}
