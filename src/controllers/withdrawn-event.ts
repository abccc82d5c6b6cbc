import {after} from './events.js';

/** After one check-in was taken back for ever. */
export class KithWithdrawnEvent extends Event {
  static readonly type = 'kith-withdrawn';
  constructor(
    /** Id of the check-in. */
    readonly id: string,
  ) {
    super(KithWithdrawnEvent.type, after);
  }
}
