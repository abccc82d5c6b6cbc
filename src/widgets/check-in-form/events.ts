import {after} from '../../controllers/events.js';
import type {Unsupported} from '../../model/fhir/read.js';

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
