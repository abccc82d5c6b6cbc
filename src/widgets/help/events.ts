/** Fired before the page is left in a hurry. Preventing it stays: nothing is covered, wiped or left. */
export class KithExitEvent extends Event {
  static readonly type = 'kith-exit';
  /** @param url where it leads. */
  constructor(readonly url: string) {
    super(KithExitEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}
