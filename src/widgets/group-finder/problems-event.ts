import {after} from '../../controllers/events.js';
import type {Problem} from '../../model/records.js';

/** After the listing has been looked through, when some of it needs the site owner's eye. */
export class KithProblemsEvent extends Event {
  static readonly type = 'kith-problems';
  constructor(readonly problems: readonly Problem[]) {
    super(KithProblemsEvent.type, after);
  }
}
